package io.leavewell.customer;

import io.leavewell.money.Money;
import io.leavewell.web.Actor;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds customers and puts them into the words of who looks. */
@ApplicationScoped
class CustomersList {

    @Inject
    Directory directory;

    Listing<CustomersPage.Row> listing(Query query, Actor actor) {
        var search = Search.of(query, actor.seesPeople());
        var total = directory.count(search, Listing.MOST + 1);
        var ids = directory.find(ordered(search, query, total), query.first(), Listing.SIZE);
        return new Listing<>(rows(ids, actor), total, query);
    }

    /** All that a search finds, in its order. */
    List<UUID> all(Query query, Actor actor) {
        var search = Search.of(query, actor.seesPeople());
        var total = directory.count(search, Listing.MOST + 1);
        return directory.find(ordered(search, query, total), 0, Integer.MAX_VALUE);
    }

    /** For a file: amounts and days as programs read them. */
    List<List<String>> cells(Collection<UUID> ids, Actor actor) {
        return people(ids, actor.reader())
                .map(person -> cells(new Shown(person.customer(), actor), person.holdings()))
                .toList();
    }

    /** Whoever wants no particular order of more people than anybody reads gets the one that costs nothing. */
    private static Search ordered(Search search, Query query, long total) {
        return total > Listing.MOST && query.sort().isEmpty() ? search.newestFirst() : search;
    }

    private List<CustomersPage.Row> rows(List<UUID> ids, Actor actor) {
        return people(ids, actor.reader())
                .map(person -> row(new Shown(person.customer(), actor), person.holdings(), actor.reader()))
                .toList();
    }

    private record Person(Customer customer, List<Holding> holdings) {}

    private Stream<Person> people(Collection<UUID> ids, Reader reader) {
        Map<UUID, Customer> known =
                Customer.at(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        var holdings = directory.holdings(ids, reader.language());
        return ids.stream().map(id -> new Person(known.get(id), holdings.getOrDefault(id, List.of())));
    }

    private static CustomersPage.Row row(Shown shown, List<Holding> holdings, Reader reader) {
        var customer = shown.customer();
        return new CustomersPage.Row(
                Paths.of(customer),
                shown.name(),
                shown.externalId(),
                customer.isErased(),
                shown.email(),
                joined(holdings, Holding::plan),
                joined(holdings, Holding::status),
                earned(holdings, reader::money),
                Countries.name(customer.country(), reader),
                reader.day(customer.since()));
    }

    private static List<String> cells(Shown shown, List<Holding> holdings) {
        var customer = shown.customer();
        return List.of(
                shown.externalId(),
                shown.name(),
                shown.email(),
                joined(holdings, Holding::plan),
                joined(holdings, Holding::status),
                earned(holdings, money -> money.amount() + " " + money.currency()),
                customer.country() == null ? "" : customer.country(),
                customer.since().toString().substring(0, 10));
    }

    private static String joined(List<Holding> holdings, Function<Holding, String> words) {
        return holdings.stream().map(words).distinct().collect(Collectors.joining(", "));
    }

    /** One amount for each currency. */
    private static String earned(List<Holding> holdings, Function<Money, String> words) {
        return holdings.stream()
                .map(Holding::perMonth)
                .collect(Collectors.groupingBy(Money::currency, Collectors.reducing(Money::plus)))
                .values()
                .stream()
                .flatMap(sum -> sum.stream())
                .map(words)
                .sorted()
                .collect(Collectors.joining(" + "));
    }
}
