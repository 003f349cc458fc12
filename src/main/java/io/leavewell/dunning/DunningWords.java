package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.mail.wording.LetterBody.Button;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.mail.wording.Wording;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a letter about a failed payment together from its sentences, for one reader. */
class DunningWords {

    static final String BOOK = "dunning";

    private final Asked asked;
    private final Reader reader;
    private final Wording wording;
    private final DunningMessages say;

    DunningWords(Asked asked, Reader reader, Wording wording) {
        this.asked = asked;
        this.reader = reader;
        this.wording = wording;
        this.say = Messages.in(reader.language(), DunningMessages.class);
    }

    /** What happened, what helps, what happens next, and how to stop instead. */
    Content reminder(Tone tone) {
        var subject = subject(tone);
        var end = asked.finish() == Finish.LEAVE
                ? Stream.<String>empty()
                : Stream.of(said("end." + code(asked.finish())));
        var after = Stream.of(tone == Tone.NOTICE ? Stream.of(said("calm")) : end, Stream.of(said("link")))
                .flatMap(lines -> lines)
                .toList();
        return new LetterBody(
                        subject,
                        lines(said(cause("cause")), help()),
                        facts(),
                        Optional.of(new Button(said(cause("button")), asked.payUrl())),
                        after,
                        said("why"))
                .or(new Button(said("stop.button"), asked.cancelUrl()))
                .in(reader, subject);
    }

    /** @param isOver whether it has ended already; what is paid for goes on until then */
    Content ended(boolean isOver) {
        var how = asked.finish() == Finish.CANCEL && !isOver ? "later" : code(asked.finish());
        var subject = said("ended." + how + ".subject");
        var button = asked.finish() == Finish.CANCEL
                ? Optional.<Button>empty()
                : Optional.of(new Button(said("ended." + code(asked.finish()) + ".button"), asked.payUrl()));
        var body = new LetterBody(
                subject,
                lines(said("ended." + how + ".lead")),
                List.of(),
                button,
                List.of(said("ended." + code(asked.finish()) + ".back")),
                said("why"));
        return body.in(reader, subject);
    }

    Content thanks() {
        var subject = said("thanks.subject");
        var rows = List.of(
                new Row(say.factInvoice(), String.join(", ", asked.invoices())),
                new Row(say.factPaid(), reader.money(asked.paid())));
        return new LetterBody(
                        subject, lines(said("thanks.lead")), rows, Optional.empty(), List.of(), said("thanks.why"))
                .in(reader, subject);
    }

    /** Why it failed, as a sentence of its own. */
    String cause() {
        var sentence = said(cause("cause"));
        var second = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, second).toUpperCase(reader.locale()) + sentence.substring(second);
    }

    private String subject(Tone tone) {
        return switch (tone) {
            case NOTICE -> said(asked.decline() == Decline.AUTHENTICATION ? "confirm.subject" : "notice.subject");
            case REMINDER -> said("reminder.subject");
            case FINAL -> said("final." + code(asked.finish()) + ".subject");
        };
    }

    private String help() {
        return Stream.concat(
                        Stream.of(said(cause("ask"))), asked.nextTry().stream().map(next -> said("next")))
                .reduce((one, other) -> one + (isSpaced() ? " " : "") + other)
                .orElseThrow();
    }

    /** Chinese sentences follow each other without a space. */
    private boolean isSpaced() {
        return !reader.language().code().equals("zh");
    }

    private List<Row> facts() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.factInvoice(), String.join(", ", asked.invoices())));
        rows.add(new Row(say.factOpen(), reader.money(asked.owed())));
        asked.nextTry().ifPresent(next -> rows.add(new Row(say.factNext(), reader.day(next))));
        return rows;
    }

    private List<String> lines(String... sentences) {
        var greeting = asked.name().isPresent() ? said("greeting") : said("greeting.unknown");
        return Stream.concat(Stream.of(greeting), Stream.of(sentences)).toList();
    }

    private String cause(String what) {
        return code(asked.decline()) + "." + what;
    }

    private String said(String key) {
        return wording.say(BOOK, key, reader.language(), values());
    }

    private Map<String, String> values() {
        var language = reader.language();
        var values = new HashMap<String, String>();
        values.put("brand", asked.brand());
        values.put("plan", asked.plan());
        values.put(
                "amount",
                reader.money(asked.paid().isPositive() && asked.owed().isZero() ? asked.paid() : asked.owed()));
        values.put("failed", reader.day(asked.failedAt()));
        values.put("finish", reader.day(asked.finishAt()));
        values.put(
                "card",
                asked.last4()
                        .map(last4 -> wording.say(BOOK, "card", language, Map.of("last4", last4)))
                        .orElseGet(() -> wording.say(BOOK, "card.unknown", language, Map.of())));
        asked.name().ifPresent(name -> values.put("name", name));
        asked.nextTry().ifPresent(next -> values.put("next", reader.day(next)));
        return values;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
