package io.leavewell.notice;

import io.leavewell.billing.Interval;
import io.leavewell.mail.Content;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.mail.wording.Wording;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter about a charge to come that nobody gets.
 *
 * @param discounted whether a discount runs
 * @param told what it speaks of, but for the reason of another price, which depends on the language
 */
record NoticeSpecimen(NoticeLetter kind, boolean discounted, Told told) implements Specimen {

    private static final Money PRICE = Money.of("290.00", "EUR");
    private static final Money OTHER = Money.of("310.00", "EUR");
    private static final Money REDUCED = Money.of("145.00", "EUR");

    static List<Specimen> all(String brand, Instant now) {
        return Stream.of(
                        new NoticeSpecimen(NoticeLetter.RENEWAL, false, told(brand, now, 30, PRICE, false)),
                        new NoticeSpecimen(NoticeLetter.RENEWAL, true, told(brand, now, 30, PRICE, true)),
                        new NoticeSpecimen(NoticeLetter.TRIAL, false, told(brand, now, 3, PRICE, false)),
                        new NoticeSpecimen(NoticeLetter.PRICE, false, told(brand, now, 45, OTHER, false)),
                        new NoticeSpecimen(NoticeLetter.PRICE_OFF, false, told(brand, now, 45, OTHER, false)))
                .map(Specimen.class::cast)
                .toList();
    }

    @Override
    public String id() {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return discounted ? name + "-discount" : name;
    }

    @Override
    public String label(Language language) {
        var say = Messages.in(language, NoticeMessages.class);
        return discounted ? say.withDiscount(kind.label(language)) : kind.label(language);
    }

    @Override
    public Content in(Reader reader, Wording wording) {
        var say = Messages.in(reader.language(), NoticeMessages.class);
        return new NoticeWords(told.because(say.sampleReason()), reader, wording).of(kind);
    }

    private static Told told(String brand, Instant now, int days, Money full, boolean discounted) {
        return new Told(
                brand,
                Optional.of("Cy"),
                "Pro",
                Interval.YEAR,
                now.plus(Duration.ofDays(days)),
                discounted ? REDUCED : full,
                full,
                Optional.of(PRICE),
                false,
                Optional.of(new Told.Card("Visa", "4242")),
                Optional.empty(),
                "https://example.org/c/sample");
    }
}
