package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.mail.Content;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.mail.wording.Wording;
import io.leavewell.money.Money;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A letter about a failed payment that nobody gets.
 *
 * @param letter what it is called
 * @param content the words that it is made of
 */
record DunningSpecimen(
        String id,
        BiFunction<DunningMessages, Language, String> letter,
        Asked asked,
        BiFunction<DunningWords, Asked, Content> content)
        implements Specimen {

    private static final Money PRICE = Money.of("29.00", "EUR");

    static List<Specimen> all(Brand brand, Instant now) {
        var notices = Stream.of(Decline.values()).map(decline -> notice(decline, brand, now));
        var reminder = new DunningSpecimen(
                "reminder",
                (say, language) -> say.reminder(),
                asked(brand, Decline.EXPIRED_CARD, Finish.CANCEL, now),
                (words, asked) -> words.reminder(Tone.REMINDER));
        var finals = Stream.of(Finish.values())
                .map(finish -> new DunningSpecimen(
                        "final-" + code(finish),
                        (say, language) -> say.specimen(say.lastLetter(), Naming.of(finish, say)),
                        asked(brand, Decline.UNKNOWN, finish, now),
                        (words, asked) -> words.reminder(Tone.FINAL)));
        var ended = Stream.of(Finish.values())
                .map(finish -> new DunningSpecimen(
                        "ended-" + code(finish),
                        (say, language) -> say.specimen(say.ended(), Naming.of(finish, say)),
                        asked(brand, Decline.UNKNOWN, finish, now),
                        (words, asked) -> words.ended(true)));
        var thanks = new DunningSpecimen(
                "thanks",
                (say, language) -> say.thanks(),
                paid(asked(brand, Decline.UNKNOWN, Finish.CANCEL, now)),
                (words, asked) -> words.thanks());
        return Stream.of(notices, Stream.of(reminder), finals, ended, Stream.of(thanks))
                .flatMap(some -> some)
                .<Specimen>map(one -> one)
                .toList();
    }

    @Override
    public String label(Language language) {
        return letter.apply(Messages.in(language, DunningMessages.class), language);
    }

    @Override
    public Content in(Reader reader, Wording wording) {
        return content.apply(new DunningWords(asked, reader, wording), asked);
    }

    private static DunningSpecimen notice(Decline decline, Brand brand, Instant now) {
        return new DunningSpecimen(
                "notice-" + code(decline),
                (say, language) -> say.specimen(say.notice(), Naming.of(decline, say)),
                asked(brand, decline, Finish.CANCEL, now),
                (words, asked) -> words.reminder(Tone.NOTICE));
    }

    private static Asked asked(Brand brand, Decline decline, Finish finish, Instant now) {
        return new Asked(
                brand.name(),
                Optional.of("Cy"),
                "Pro",
                PRICE,
                Money.zero(PRICE.currency()),
                decline,
                Optional.of("4242"),
                List.of("LW-001042"),
                now,
                Optional.of(now.plus(Duration.ofDays(3))).filter(next -> decline.mayBeRetried()),
                now.plus(Duration.ofDays(15)),
                finish,
                "https://example.org/pay/",
                "https://example.org/c/");
    }

    private static Asked paid(Asked asked) {
        return new Asked(
                asked.brand(),
                asked.name(),
                asked.plan(),
                Money.zero(PRICE.currency()),
                PRICE,
                asked.decline(),
                asked.last4(),
                asked.invoices(),
                asked.failedAt(),
                asked.nextTry(),
                asked.finishAt(),
                asked.finish(),
                asked.payUrl(),
                asked.cancelUrl());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
