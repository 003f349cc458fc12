package io.leavewell.cancellation.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Interval;
import io.leavewell.billing.ListPrice;
import io.leavewell.billing.Plan;
import io.leavewell.cancellation.DraftPage;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.money.Money;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts that somebody has spoilt in one place, and what they are checked against. */
final class Drafts {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    /** Starter and Pro, in euro by the month and the year, in dollars by the month. */
    static final Sold SOLD = new Sold(List.of(
            plan("starter", "12.00 EUR", "120.00 EUR", "12.00 USD"),
            plan("pro", "29.00 EUR", "290.00 EUR", "29.00 USD")));

    static final Sold IN_YEN_TOO = new Sold(List.of(
            plan("starter", "12.00 EUR", "120.00 EUR", "12.00 USD"),
            plan("pro", "29.00 EUR", "290.00 EUR", "29.00 USD", "2900 JPY")));

    static final Sold DEAR_YEARS = new Sold(List.of(
            plan("starter", "12.00 EUR", "144.00 EUR", "12.00 USD"),
            plan("pro", "29.00 EUR", "350.00 EUR", "29.00 USD")));

    private Drafts() {}

    /** The sample company's flow, changed. */
    static Flow draft(Consumer<ObjectNode> change) {
        try {
            var definition = (ObjectNode) Json.MAPPER.readTree(Flows.resource("/demo/flow.json"));
            change.accept(definition);
            return Json.MAPPER.treeToValue(definition, Flow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Checked checked(Flow flow, DraftPage page) {
        return checked(flow, SOLD, page);
    }

    static Checked checked(Flow flow, Sold sold, DraftPage page) {
        var pages = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> pages.put(language, page.html(flow, Reader.of(language, "", ""))));
        return new Checked(
                flow,
                Reader.of(Language.EN, "IE", "Europe/Dublin"),
                sold,
                Optional.of(EnumSet.allOf(Capability.class)),
                pages,
                MONDAY);
    }

    static ObjectNode reason(ObjectNode draft, int at) {
        return (ObjectNode) draft.at("/survey/choices/" + at);
    }

    static ArrayNode shelf(ObjectNode draft) {
        return (ArrayNode) draft.get("shelf");
    }

    static ObjectNode offer(ObjectNode draft, String id) {
        for (var offer : shelf(draft)) {
            if (offer.get("id").asText().equals(id)) {
                return (ObjectNode) offer;
            }
        }
        throw new AssertionError(id);
    }

    /** The same words in all languages. */
    static ObjectNode text(String words) {
        return text(words, words, words, words);
    }

    static ObjectNode text(String en, String de, String zh, String ko) {
        return Json.MAPPER
                .createObjectNode()
                .put("en", en)
                .put("de", de)
                .put("zh", zh)
                .put("ko", ko);
    }

    static ObjectNode texts(ObjectNode draft) {
        return draft.withObjectProperty("texts");
    }

    /** At a price by the month, one by the year, and others by the month. */
    private static Plan plan(String code, String month, String year, String... others) {
        var prices =
                Arrays.stream(others).map(other -> price(Interval.MONTH, other)).collect(Collectors.toSet());
        prices.add(price(Interval.MONTH, month));
        prices.add(price(Interval.YEAR, year));
        return new Plan(code, code.equals("pro") ? "Pro" : "Starter", false, prices);
    }

    private static ListPrice price(Interval interval, String amount) {
        return new ListPrice(interval, Money.of(amount.split(" ")[0], amount.split(" ")[1]));
    }

    static Set<String> codes(Stream<Finding> findings) {
        return findings.map(Finding::href).collect(Collectors.toSet());
    }
}
