package io.leavewell.mail.wording;

import io.leavewell.edition.Edition;
import io.leavewell.edition.Editions;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Where sentences of letters are found: an operator's own, or else ours. */
@ApplicationScoped
public class Wordings {

    private static final Logger LOG = Logger.getLogger(Wordings.class);

    @Inject
    Editions editions;

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    OurWords ours;

    private final Map<String, Known> published = new ConcurrentHashMap<>();

    private record Known(int version, OwnWords words) {}

    /** As they are published, also by others while this is kept. */
    public Wording inForce() {
        return (phrasebook, key, language, values) ->
                said(published(phrasebook).at(key, language), phrasebook, key, language, values);
    }

    /** As one phrasebook is being edited; the others as they are published. */
    public Wording drafted(String edited) {
        var draft = OwnWords.read(editions.draft(Phrasebooks.kind(edited)).definition())
                .orElse(OwnWords.NONE);
        return (phrasebook, key, language, values) -> {
            var words = phrasebook.equals(edited) ? draft : published(phrasebook);
            return said(words.at(key, language), phrasebook, key, language, values);
        };
    }

    private String said(
            Optional<String> own, String phrasebook, String key, Language language, Map<String, String> values) {
        return Braces.filled(own.orElseGet(() -> ours.say(phrasebook, key, language)), values);
    }

    private OwnWords published(String phrasebook) {
        var version = editions.newest(Phrasebooks.kind(phrasebook));
        var known = published.get(phrasebook);
        if (known == null || known.version() != version) {
            known = new Known(version, read(phrasebook, version));
            published.put(phrasebook, known);
        }
        return known.words();
    }

    /** Whatever is kept there, letters go: what cannot be used is said once for each version. */
    private OwnWords read(String phrasebook, int version) {
        var definition = editions.edition(Phrasebooks.kind(phrasebook), version).map(Edition::definition);
        var words = OwnWords.read(definition.orElse(""));
        var sound = words.flatMap(own -> phrasebooks.of(phrasebook).map(own::soundIn));
        if (words.isEmpty() || !sound.equals(words)) {
            LOG.warnf("Version %d of the words of %s cannot be used whole: ours stand in", version, phrasebook);
        }
        return sound.orElse(OwnWords.NONE);
    }
}
