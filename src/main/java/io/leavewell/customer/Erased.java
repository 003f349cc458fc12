package io.leavewell.customer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person was erased: every room that holds something of them forgets it now, in the same transaction, and says how
 * much that was.
 *
 * @param address the mail address that they had, by which a room may know them too
 * @param gone how many of what, never what it said
 */
public record Erased(UUID customer, String externalId, Optional<String> address, Map<String, Integer> gone) {

    static Erased from(Customer customer) {
        var erased = new Erased(customer.id(), customer.externalId(), customer.email(), new TreeMap<>());
        erased.forgot("names", customer.name().isPresent() ? 1 : 0);
        erased.forgot("mail addresses", customer.email().isPresent() ? 1 : 0);
        erased.forgot("attributes", customer.attributes().size());
        return erased;
    }

    /** @param what in the plural, for the one who asked for the erasure */
    public void forgot(String what, int many) {
        gone.merge(what, many, Integer::sum);
    }

    /** "2 letters, 1 names": what there was. */
    String summary() {
        return gone.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
