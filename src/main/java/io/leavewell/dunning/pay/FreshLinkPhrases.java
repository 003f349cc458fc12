package io.leavewell.dunning.pay;

import io.leavewell.mail.Content;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.wording.Phrase;
import io.leavewell.mail.wording.Phrasebook;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.mail.wording.Wording;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of the letter with a fresh link to pay. */
@ApplicationScoped
class FreshLinkPhrases implements Phrasebook {

    @Inject
    Brand brand;

    @Override
    public String id() {
        return FreshLinkWords.BOOK;
    }

    @Override
    public String label(Language language) {
        return PayLetter.FRESH_LINK.label(language);
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.of("subject", "greeting", "greeting.unknown", "lead", "button", "link", "unasked", "why")
                .map(key -> new Phrase(key, values(key)))
                .toList();
    }

    @Override
    public List<Specimen> specimens() {
        return List.of(new Sample(brand.name()));
    }

    private static Set<String> values(String key) {
        return switch (key) {
            case "greeting" -> Set.of("name");
            case "greeting.unknown" -> Set.of();
            default -> Set.of("brand", "plan");
        };
    }

    /** One that nobody gets. */
    private record Sample(String brand) implements Specimen {

        @Override
        public String id() {
            return "fresh-link";
        }

        @Override
        public String label(Language language) {
            return PayLetter.FRESH_LINK.label(language);
        }

        @Override
        public Content in(Reader reader, Wording wording) {
            return new FreshLinkWords(brand, Optional.of("Cy"), "Pro", "https://example.org/pay/").in(reader, wording);
        }
    }
}
