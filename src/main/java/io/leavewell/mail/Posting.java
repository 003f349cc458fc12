package io.leavewell.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A letter to be posted.
 *
 * @param copies who else gets it, such as an owner or other billing contacts: up to ten, by valid addresses
 * @param notBefore when it goes at the earliest
 */
public record Posting(LetterKind kind, UUID about, Recipient to, List<Mailbox> copies, Instant notBefore) {

    /** An address gets a letter once, however often it is named. */
    public Posting {
        var own = address(to.mailbox());
        var others = new LinkedHashMap<String, Mailbox>();
        copies.stream()
                .filter(copy -> copy.isValid() && !address(copy).equals(own))
                .forEach(copy -> others.putIfAbsent(address(copy), copy));
        copies = others.values().stream().limit(Copies.MOST).toList();
    }

    public Posting(LetterKind kind, UUID about, Recipient to, Instant notBefore) {
        this(kind, about, to, List.of(), notBefore);
    }

    private static String address(Mailbox mailbox) {
        return mailbox.address().toLowerCase(Locale.ROOT);
    }
}
