package io.leavewell.notice;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.wording.Phrase;
import io.leavewell.mail.wording.Phrasebook;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of letters about charges to come, in the order of the editor. */
@ApplicationScoped
class NoticePhrases implements Phrasebook {

    private static final Set<String> CHARGE = Set.of("brand", "plan", "date", "amount", "card");
    private static final Set<String> REDUCED = Set.of("brand", "plan", "date", "amount", "card", "full");
    private static final Set<String> CHANGE = Set.of("brand", "plan", "date", "old", "new", "amount");

    private static final List<Phrase> PHRASES = Stream.of(
                    Stream.of(
                            new Phrase("greeting", Set.of("name")),
                            new Phrase("greeting.unknown", Set.of()),
                            new Phrase("card", Set.of("last4")),
                            new Phrase("card.unknown", Set.of())),
                    all(CHARGE, "renewal.subject", "renewal.lead", "renewal.stay", "renewal.why"),
                    all(REDUCED, "discount", "discount.over"),
                    all(CHARGE, "trial.subject", "trial.lead", "trial.stay", "trial.why"),
                    all(
                            CHANGE,
                            "price.subject",
                            "price.lead",
                            "price.discount",
                            "price.stay",
                            "price.leave",
                            "price.why"),
                    all(CHANGE, "off.subject", "off.lead", "off.stay", "off.why"),
                    all(Set.of("brand", "plan", "date"), "cancel.button", "cancel.link"))
            .flatMap(some -> some)
            .toList();

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return NoticeWords.BOOK;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, NoticeMessages.class).letters();
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    @Override
    public List<Phrase> phrases() {
        return PHRASES;
    }

    @Override
    public List<Specimen> specimens() {
        return NoticeSpecimen.all(brand.name(), clock.instant());
    }

    private static Stream<Phrase> all(Set<String> values, String... keys) {
        return Stream.of(keys).map(key -> new Phrase(key, values));
    }
}
