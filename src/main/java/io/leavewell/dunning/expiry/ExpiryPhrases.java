package io.leavewell.dunning.expiry;

import io.leavewell.mail.Content;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.wording.Phrase;
import io.leavewell.mail.wording.Phrasebook;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.mail.wording.Wording;
import io.leavewell.money.Money;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of the letter about a card that expires. */
@ApplicationScoped
class ExpiryPhrases implements Phrasebook {

    private static final Set<String> VALUES = Set.of("brand", "plan", "last4", "expires", "amount", "charge");

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return ExpiryWords.BOOK;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ExpiryMessages.class).letters();
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    @Override
    public List<Phrase> phrases() {
        var greetings = Stream.of(new Phrase("greeting", Set.of("name")), new Phrase("greeting.unknown", Set.of()));
        var others = Stream.of("lead", "ask", "button", "link", "why").map(key -> new Phrase(key, VALUES));
        return Stream.of(Stream.of(new Phrase("subject", VALUES)), greetings, others)
                .flatMap(some -> some)
                .toList();
    }

    @Override
    public List<Specimen> specimens() {
        return List.of(new Sample(brand.name(), clock));
    }

    /** One that nobody gets. */
    private record Sample(String brand, Clock clock) implements Specimen {

        @Override
        public String id() {
            return "card";
        }

        @Override
        public String label(Language language) {
            return Messages.in(language, ExpiryMessages.class).letters();
        }

        @Override
        public Content in(Reader reader, Wording wording) {
            var end = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                    .plusMonths(1)
                    .withDayOfMonth(1)
                    .minusDays(1);
            var charge =
                    end.plusDays(5).atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(12));
            var price = Money.of("29.00", "EUR");
            return new ExpiryWords(
                            brand, Optional.of("Cy"), "Pro", "4242", end, price, charge, "https://example.org/card/")
                    .in(reader, wording);
        }
    }
}
