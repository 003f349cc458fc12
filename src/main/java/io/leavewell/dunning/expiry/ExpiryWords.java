package io.leavewell.dunning.expiry;

import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.mail.wording.LetterBody.Button;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.mail.wording.Wording;
import io.leavewell.money.Money;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a letter about a card that expires speaks of.
 *
 * @param charge when the card would be charged after its end
 */
record ExpiryWords(
        String brand,
        Optional<String> name,
        String plan,
        String last4,
        LocalDate expires,
        Money amount,
        Instant charge,
        String url) {

    static final String BOOK = "expiry";

    Content in(Reader reader, Wording wording) {
        var values = values(reader);
        var rows = Messages.in(reader.language(), ExpiryMessages.class);
        var greeting = name.isPresent() ? "greeting" : "greeting.unknown";
        var subject = wording.say(BOOK, "subject", reader.language(), values);
        return new LetterBody(
                        subject,
                        said(List.of(greeting, "lead", "ask"), reader, wording, values),
                        List.of(
                                new Row(rows.factCard(), "…" + last4),
                                new Row(rows.factExpires(), reader.day(expires)),
                                new Row(rows.factCharge(), reader.money(amount) + " · " + reader.day(charge))),
                        Optional.of(new Button(wording.say(BOOK, "button", reader.language(), values), url)),
                        said(List.of("link"), reader, wording, values),
                        wording.say(BOOK, "why", reader.language(), values))
                .in(reader, subject);
    }

    private static List<String> said(List<String> keys, Reader reader, Wording wording, Map<String, String> values) {
        return keys.stream()
                .map(key -> wording.say(BOOK, key, reader.language(), values))
                .toList();
    }

    private Map<String, String> values(Reader reader) {
        var values = new HashMap<>(Map.of(
                "brand",
                brand,
                "plan",
                plan,
                "last4",
                last4,
                "expires",
                reader.day(expires),
                "amount",
                reader.money(amount),
                "charge",
                reader.day(charge)));
        name.ifPresent(known -> values.put("name", known));
        return values;
    }
}
