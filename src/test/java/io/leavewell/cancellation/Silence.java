package io.leavewell.cancellation;

import io.leavewell.billing.Interval;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Statement;
import io.leavewell.time.TestClock;
import io.leavewell.web.Brand;
import io.leavewell.web.Livery;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A story about those who left without a word; Northlight says where it is, as the law wants it. */
abstract class Silence {

    private static final Pattern ASKED = Pattern.compile("http://[^/]+(/f/\\S+)");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("http://[^/]+(/unsubscribe/[^\\s>]+)");

    @Inject
    Leavers leavers;

    @Inject
    Postbox postbox;

    @Inject
    Brand brand;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    final Browser browser = new Browser();

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        at(Optional.of("Harbour Street 1\n20457 Hamburg"));
    }

    @AfterEach
    void setRight() {
        brand.wear(Optional.empty());
        clock.set(TestClock.START);
    }

    void at(Optional<String> address) {
        brand.wear(
                Optional.of(new Livery("Northlight", Optional.empty(), Optional.empty(), Optional.empty(), address)));
    }

    /** Like Ada, and has told the host whether she wants mail. */
    Leavers.Person agreeing(String word, String language) {
        var identity = leavers.identity("Ada", language, "DE", "Europe/Berlin");
        var ada = leavers.subscribed(identity, "pro", "29.00 EUR", Interval.MONTH);
        says(ada, word);
        return ada;
    }

    void says(Leavers.Person person, String word) {
        leavers.in(() -> database.createNativeQuery(
                        "update customer set attributes = jsonb_build_object('marketing_consent', ?1) where external_id = ?2")
                .setParameter(1, word)
                .setParameter(2, person.customer())
                .executeUpdate());
    }

    Browser.Page leave(Leavers.Person person) {
        return browser.open(leavers.link(person)).press("Cancel my subscription");
    }

    /** Somebody who left without a word, a day ago. */
    Leavers.Person asked(String language) {
        var ada = agreeing("true", language);
        browser.post(leavers.link(ada), List.of(java.util.Map.entry("act", "cancel")));
        aDayLater();
        return ada;
    }

    void aDayLater() {
        leavers.later(Duration.ofHours(24).plusMinutes(1));
    }

    /** The mails that ask. */
    List<ReceivedMail> asking(Leavers.Person person) {
        return postbox.to(person.email()).stream()
                .filter(mail -> !mail.header("List-Unsubscribe").isEmpty())
                .toList();
    }

    Optional<Letter> letter(Leavers.Person person) {
        return leavers.in(() -> Letter.to(person.customer()).stream()
                .filter(letter -> letter.kind().equals(AskingLetter.FOLLOW_UP.code()))
                .findFirst());
    }

    String link(Leavers.Person person) {
        return found(ASKED, asking(person).get(0).text());
    }

    String unsubscribe(Leavers.Person person) {
        return found(UNSUBSCRIBE, asking(person).get(0).header("List-Unsubscribe"));
    }

    List<Statement> answers(Leavers.Person person) {
        return leavers.in(() -> Statement.<Statement>list(
                        "select s from Statement s, Customer c where c.id = s.customer and c.externalId = ?1"
                                + " order by s.saidAt, s.id",
                        person.customer())
                .stream()
                .filter(said -> said.channel() == Channel.FOLLOW_UP)
                .toList());
    }

    private static String found(Pattern pattern, String text) {
        var link = pattern.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return Leavers.base() + link.group(1);
    }
}
