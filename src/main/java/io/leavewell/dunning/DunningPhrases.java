package io.leavewell.dunning;

import io.leavewell.billing.Decline;
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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of letters about failed payments, in the order of the editor. */
@ApplicationScoped
class DunningPhrases implements Phrasebook {

    private static final Set<String> MATTER = Set.of("brand", "plan", "amount", "card", "failed", "finish");
    private static final List<String> GREETING = List.of("greeting", "greeting.unknown", "card", "card.unknown");

    private static final List<String> SUBJECTS = List.of(
            "notice.subject",
            "confirm.subject",
            "reminder.subject",
            "final.cancel.subject",
            "final.pause.subject",
            "final.leave.subject");

    private static final List<String> AFTER =
            List.of("next", "calm", "end.cancel", "end.pause", "link", "stop.button", "why");

    private static final List<String> ENDED = List.of(
            "ended.cancel.subject",
            "ended.cancel.lead",
            "ended.cancel.back",
            "ended.later.subject",
            "ended.later.lead",
            "ended.pause.subject",
            "ended.pause.lead",
            "ended.pause.back",
            "ended.pause.button",
            "ended.leave.subject",
            "ended.leave.lead",
            "ended.leave.back",
            "ended.leave.button",
            "thanks.subject",
            "thanks.lead",
            "thanks.why");

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return DunningWords.BOOK;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DunningMessages.class).letters();
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.of(
                        GREETING.stream(),
                        SUBJECTS.stream(),
                        Stream.of(Decline.values()).flatMap(DunningPhrases::ofCause),
                        AFTER.stream(),
                        ENDED.stream())
                .flatMap(keys -> keys)
                .map(key -> new Phrase(key, values(key)))
                .toList();
    }

    @Override
    public List<Specimen> specimens() {
        return DunningSpecimen.all(brand, clock.instant());
    }

    private static Stream<String> ofCause(Decline decline) {
        return Stream.of("cause", "ask", "button").map(what -> decline.name().toLowerCase(Locale.ROOT) + "." + what);
    }

    private static Set<String> values(String key) {
        return switch (key) {
            case "greeting" -> Set.of("name");
            case "card" -> Set.of("last4");
            case "greeting.unknown", "card.unknown" -> Set.of();
            case "next" -> Set.of("brand", "plan", "amount", "card", "failed", "finish", "next");
            default -> MATTER;
        };
    }
}
