package io.leavewell.customer;

import io.leavewell.web.Actor;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Listing;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers from all rooms what they know of one customer. */
@ApplicationScoped
class CustomerPages {

    @Inject
    Agreements agreements;

    @Inject
    @All
    List<Chronicle> chronicles;

    @Inject
    @All
    List<Errand> errands;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    CustomerPage of(Customer customer, Query query) {
        var actor = current.get();
        var reader = workspace.reader();
        var shown = new Shown(customer, actor);
        return new CustomerPage(
                workspace.desk(),
                Paths.of(customer),
                shown.title(),
                customer.erasedAt().map(reader::moment).orElse(""),
                customer.objectedAt().map(reader::day).orElse(""),
                facts(shown, reader),
                agreements.of(customer, reader).stream()
                        .map(agreement -> held(customer, agreement, actor))
                        .toList(),
                timeline(customer, query, reader),
                may(customer, actor));
    }

    private static CustomerPage.May may(Customer customer, Actor actor) {
        return new CustomerPage.May(
                actor.may(Role.EDITOR),
                actor.may(Role.EDITOR) && actor.seesPeople(),
                actor.may(Role.ADMIN) && !customer.isErased());
    }

    private static List<Fact> facts(Shown shown, Reader reader) {
        var say = Messages.in(reader.language(), CustomerMessages.class);
        var customer = shown.customer();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.externalId(), shown.externalId()));
        facts.add(new Fact(say.email(), shown.email()));
        facts.add(new Fact(say.language(), language(customer, reader)));
        facts.add(new Fact(say.country(), Countries.name(customer.country(), reader)));
        facts.add(new Fact(
                say.timeZone(), Optional.ofNullable(customer.timeZone()).orElse("")));
        facts.add(new Fact(say.since(), reader.day(customer.since())));
        if (shown.to().seesPeople()) {
            customer.attributes().forEach((name, value) -> facts.add(new Fact(name, value)));
        }
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private static String language(Customer customer, Reader reader) {
        return customer.language()
                .map(language -> Locale.forLanguageTag(language.tag()).getDisplayLanguage(reader.locale()))
                .orElse("");
    }

    private CustomerPage.Held held(Customer customer, Agreement agreement, Actor actor) {
        return new CustomerPage.Held(
                agreement,
                errands.stream()
                        .filter(errand -> actor.may(errand.role()) && errand.isFor(agreement))
                        .map(errand -> new CustomerPage.Way(
                                errand.label(actor.reader().language()), errand.path(customer, agreement)))
                        .toList());
    }

    private Listing<CustomerPage.Told> timeline(Customer customer, Query query, Reader reader) {
        var all = Happening.newestFirst(chronicles.stream().flatMap(room -> room.of(customer, reader).stream()));
        var page = all.stream()
                .skip(query.first())
                .limit(Listing.SIZE)
                .map(one -> new CustomerPage.Told(reader.moment(one.at()), one.what(), one.detail(), one.path()))
                .toList();
        return new Listing<>(page, all.size(), query);
    }
}
