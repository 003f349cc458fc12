package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-M4 */
@QuarkusTest
class LetterTest {

    @Inject
    TestClock clock;

    @Inject
    Correspondence ada;

    @Test
    void adaGetsHerLetterInTextAndHtml() {
        ada.post("Your plan ends on 5 December");
        ada.work();

        var mail = ada.mail();
        assertEquals("Your plan ends on 5 December", mail.subject());
        assertTrue(mail.text().contains("Use another card: https://northlight.example/pay/eyJjIjoi?a=1&b=2\n"));
        assertTrue(mail.text().contains("Nothing is lost & your plan goes on"));
        assertTrue(mail.html().contains("href=\"https://northlight.example/pay/eyJjIjoi?a=1&amp;b=2\""));
        assertEquals(LetterState.SENT, ada.letter().state());
    }

    @Test
    void itsHeadSaysWhatProgramsWantToKnow() {
        ada.post("Your plan ends on 5 December", Language.ZH);
        ada.work();

        var mail = ada.mail();
        assertEquals("<" + ada.letter().id() + "@northlight.example>", mail.header("Message-ID"));
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertEquals("zh-Hans", mail.header("Content-Language"));
        assertEquals("Leavewell <hello@northlight.example>", mail.header("From"));
        assertEquals("Ada <" + ada.address() + ">", mail.header("To"));
        assertTrue(mail.header("Date").matches("\\w{3}, \\d+ \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0[12]00"));
        assertTrue(mail.header("Content-Type").startsWith("multipart/alternative"));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Ihr Abo „Pro“ endet am 5. Dezember – Sie können es bis dahin jederzeit wieder aufnehmen",
        "ZH, 您的专业版订阅已取消，将于2026年12月5日结束，在此之前您随时可以恢复订阅并继续使用所有功能",
        "KO, 프로 요금제가 해지되었습니다. 2026년 12월 5일까지 모든 기능을 계속 사용하실 수 있습니다"
    })
    void everyLanguageSurvivesTheWay(Language language, String subject) {
        ada.post(subject, language);
        ada.work();

        assertEquals(subject, ada.mail().subject());
        assertTrue(ada.mail().text().contains(subject));
        assertTrue(ada.mail().html().contains("<h1"));
        assertTrue(ada.mail().html().contains(subject));
        assertTrue(ada.mail().html().contains("<html lang=\"" + language.tag() + "\">"));
    }

    @Test
    void aLetterWhoseMatterWasRolledBackIsNeverSent() {
        QuarkusTransaction.begin();
        ada.post("You cancelled");
        QuarkusTransaction.rollback();
        ada.work();

        assertTrue(ada.all().isEmpty());
        assertTrue(ada.mails().isEmpty());
    }

    @Test
    void postingTwiceMakesOneLetter() {
        ada.post("You cancelled");
        ada.post("You cancelled");
        ada.work();

        assertEquals(1, ada.all().size());
        assertEquals(1, ada.mails().size());
    }

    @Test
    void aLetterForLaterWaitsUntilItIsReleased() {
        ada.postFor(Instant.parse("2400-01-01T00:00:00Z"), "You cancelled");
        ada.work();
        assertTrue(ada.mails().isEmpty());

        ada.release();
        ada.work();
        assertEquals(1, ada.mails().size());
    }

    @Test
    void theLatestLettersComeFirst() {
        clock.set(Instant.parse("2300-01-01T00:00:00Z"));
        ada.post("You cancelled");
        var latest = QuarkusTransaction.requiringNew().call(() -> LetterList.latest(1));
        var hers = QuarkusTransaction.requiringNew().call(() -> Letter.to("ada"));

        assertEquals(ada.letter().id(), latest.get(0).id());
        assertEquals(ada.letter().id(), hers.get(0).id());
    }
}
