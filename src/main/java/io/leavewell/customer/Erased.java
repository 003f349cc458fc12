package io.leavewell.customer;

import io.leavewell.web.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person was erased: every room that holds something of them forgets it now, in the same transaction, and says how
 * much that was, and how much stays that nobody can be known by.
 *
 * @param address the mail address that they had, by which a room may know them too
 * @param gone how many of what, never what it said
 * @param kept how many of what stay for the counts
 */
public record Erased(
        UUID customer, String externalId, Optional<String> address, Map<Trace, Long> gone, Map<Trace, Long> kept) {

    static Erased from(Customer customer) {
        var erased = new Erased(
                customer.id(), customer.externalId(), customer.email(), new LinkedHashMap<>(), new LinkedHashMap<>());
        erased.forgot(CustomerTrace.NAMES, customer.name().isPresent() ? 1 : 0);
        erased.forgot(CustomerTrace.ADDRESSES, customer.email().isPresent() ? 1 : 0);
        erased.forgot(CustomerTrace.ATTRIBUTES, customer.attributes().size());
        return erased;
    }

    public void forgot(Trace what, long many) {
        gone.merge(what, many, Long::sum);
    }

    public void keeps(Trace what, long many) {
        kept.merge(what, many, Long::sum);
    }

    /** "2 letters, 1 names": what there was. */
    String summary() {
        return gone.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparing(entry -> entry.getKey().code()))
                .map(entry -> entry.getValue() + " " + entry.getKey().label(Language.EN))
                .collect(Collectors.joining(", "));
    }

    /** What was forgotten, as it is noted: codes and numbers. */
    Map<String, Long> noted() {
        return gone.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
    }
}
