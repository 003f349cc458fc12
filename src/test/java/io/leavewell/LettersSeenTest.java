package io.leavewell;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Occasion;
import io.leavewell.mail.Reposting;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.SpecimenPost;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * T-M4: every letter that there is, as it arrives, in every language that it is written in, on a small and a large screen,
 * by day and by night. With {@code LEAVEWELL_PICTURES=DIR} each is drawn, to be looked at.
 */
@QuarkusTest
class LettersSeenTest {

    private static final Map<Language, String> COUNTRIES =
            Map.of(Language.EN, "GB", Language.DE, "DE", Language.ZH, "CN", Language.KO, "KR");

    /** It goes once only, so somebody of each language has to get it. */
    private static final String ONCE = "notice.price";

    /** Its words are those of the specimens. */
    private static final String SPECIMEN = "wording.trial";

    @Inject
    @All
    List<Occasion> occasions;

    @Inject
    @All
    List<Writer> writers;

    @Inject
    Reposting reposting;

    @Inject
    SpecimenPost specimens;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>(Set.of(SPECIMEN));
    private LetterCheck check;

    @BeforeEach
    void open_a_window() {
        check = new LetterCheck(chromium.window(Device.PHONE.withScripts()));
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
        clock.set(TestClock.START);
    }

    @Test
    void every_letter_reads_well_wherever_it_is_opened() {
        reposting.begin();
        occasions.forEach(occasion -> occasion.comes(this::arrived));
        assertEquals(List.of(), check.wrong());
        assertEquals(
                writers.stream()
                        .flatMap(writer -> writer.kinds().stream())
                        .map(LetterKind::code)
                        .filter(code -> !code.startsWith("test."))
                        .collect(toCollection(TreeSet::new)),
                kinds);
    }

    @Test
    void every_specimen_reads_as_well() {
        var all = specimens.all().toList();
        assertTrue(all.size() >= 20, all.size() + " specimens");
        for (var one : all) {
            for (var language : Language.values()) {
                var reader = Reader.of(language, COUNTRIES.get(language), "Europe/Berlin");
                check.look(one.name(), language, specimens.sent(one.specimen(), reader), false);
            }
        }
        assertEquals(List.of(), check.wrong());
    }

    private void arrived(String addressOrKey) {
        for (var letter : reposting.freshFor(addressOrKey)) {
            kinds.add(letter.kind());
            var name = letter.kind() + "-" + numbers.merge(letter.kind(), 1, Integer::sum);
            for (var language : languages(letter)) {
                (letter.kind().equals(ONCE) ? reposting.asItWent(letter) : reposting.in(language, letter))
                        .ifPresentOrElse(
                                mail -> check.look(name, language, mail, letter.letterClass() == LetterClass.MARKETING),
                                () -> check.lacks(name, language));
            }
        }
    }

    private static List<Language> languages(Letter letter) {
        return letter.kind().equals(ONCE)
                ? List.of(letter.recipient().reader().language())
                : List.of(Language.values());
    }
}
