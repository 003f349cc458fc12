package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.wording.Specimen;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters read well in four languages and any currency, and lead somewhere. */
@QuarkusTest
class NoticeLettersTest {

    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)}");

    @Inject
    Ahead ahead;

    @Inject
    Leavers leavers;

    @Inject
    NoticePhrases phrases;

    @Inject
    Wordings wordings;

    @ParameterizedTest
    @CsvSource({
        "en, US, America/New_York, 290.00 USD, $290.00, 'January 15, 2027', Cancel your",
        "de, DE, Europe/Berlin, 290.00 EUR, '290,00 €', 15. Januar 2027, kündigen",
        "zh, CN, Asia/Shanghai, 1990.00 CNY, '¥1,990.00', 2027年1月15日, 取消",
        "ko, KR, Asia/Seoul, 390000 KRW, '₩390,000', 2027년 1월 15일, 해지",
        "en, JP, Asia/Tokyo, 39000 JPY, '39,000', 15 January 2027, Cancel your"
    })
    void everybody_reads_day_and_amount_as_they_write_them(
            String language, String country, String zone, String price, String amount, String day, String heading) {
        leavers.ada();
        var plan = ahead.plan(price, Interval.YEAR);
        var identity = leavers.identity("Lin", language, country, zone);
        var someone = ahead.paying(identity, plan, price, Interval.YEAR, "2026-01-15T02:00:00Z");
        ahead.at("2026-12-16T15:00:00Z");
        ahead.at("2026-12-17T02:00:00Z");
        var mail = ahead.mail(someone);
        var text = mail.text().replace('\u00a0', ' ');
        if (!country.equals("US")) {
            assertTrue(mail.subject().contains(day), mail.subject());
        }
        assertTrue(text.contains(amount), text);
        assertTrue(text.contains("4242"), text);
        assertFalse(BRACE.matcher(text + mail.subject()).find(), text);
        var page = new Browser().open(ahead.linkIn(mail.text()));
        assertEquals(200, page.status());
        assertTrue(page.heading().contains(heading), page.heading());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_is_whole_in_both_its_parts(Language language) throws IOException {
        var reader = Reader.of(language, "", "Europe/Berlin");
        for (var specimen : phrases.specimens()) {
            var content = specimen.in(reader, wordings.inForce());
            assertFalse(
                    BRACE.matcher(content.subject() + content.text() + content.html())
                            .find(),
                    content.text());
            assertTrue(content.html().contains("lang=\"" + language.tag() + "\""));
            keep(specimen, language, content.subject() + "\n\n" + content.text(), content.html());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_the_phrasebook_is_there_with_no_other_values(Language language) throws IOException {
        var file = Path.of("src/main/resources/wording/notice_" + language.code() + ".properties");
        var ours = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            ours.load(reader);
        }
        var keys = new TreeSet<String>();
        phrases.phrases().forEach(phrase -> {
            keys.add(phrase.key());
            var values = BRACE.matcher(ours.getProperty(phrase.key(), "{missing}"))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertTrue(phrase.values().containsAll(values), phrase.key() + " in " + language);
            phrase.values().forEach(value -> assertTrue(ours.containsKey("value." + value), value));
        });
        ours.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("value."))
                .forEach(key -> assertTrue(keys.contains(key), key));
    }

    @Test
    void a_name_cannot_become_a_sentence_of_ours() {
        var said = wordings.inForce()
                .say(NoticeWords.BOOK, "greeting", Language.EN, Map.of("name", "{amount}", "amount", "€0"));
        assertEquals("Hello {amount},", said);
    }

    /** To be read by people: -Dleavewell.pictures=folder. */
    private static void keep(Specimen specimen, Language language, String text, String html) throws IOException {
        var folder = System.getProperty("leavewell.pictures");
        if (folder != null) {
            var name = "notice-" + specimen.id() + "-" + language.code();
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, name + ".txt"), text);
            Files.writeString(Path.of(folder, name + ".html"), html);
        }
    }
}
