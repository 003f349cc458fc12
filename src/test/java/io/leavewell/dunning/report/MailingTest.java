package io.leavewell.dunning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.cancellation.Browser;
import io.leavewell.dunning.Debtors;
import io.leavewell.dunning.Debts;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina sees how far the letters of a busy morning are. */
@QuarkusTest
class MailingTest {

    private static final int MANY = 1_200;

    /** All but twenty go another day. */
    private static final String LATER = """
            update scheduled_tasks set execution_time = execution_time + interval '1 day'
            where task_instance in (select id::text from letter where recipient_key like 'morning-%'
              order by recipient_key offset 20)""";

    @Inject
    Debtors debtors;

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    @Inject
    DataSource source;

    private Connection connection;
    private Debts morning;
    private String before;

    /** Others' letters are written before. */
    @BeforeEach
    void many_owe() throws Exception {
        debtors.act();
        before = status();
        connection = source.getConnection();
        morning = new Debts(connection, "morning");
        morning.run(MANY, TestClock.START.minus(Duration.ofHours(1)), Subscribers.ZONE);
    }

    @AfterEach
    void they_go() throws Exception {
        morning.forget();
        connection.close();
    }

    @Test
    void the_list_says_how_many_are_written_and_how_many_sent() throws Exception {
        var first = numbers(operators.mina());
        assertEquals(first.get(0) + MANY, first.get(1), "none of hers is written");

        debtors.write();
        morning.execute(LATER);
        var written = numbers(operators.mina());
        assertEquals(List.of(first.get(1), first.get(1), first.get(2)), written);

        debtors.act();
        assertEquals(List.of(first.get(1), first.get(1), first.get(2) + 20), numbers(operators.mina()));
    }

    @Test
    void it_says_so_in_every_language() {
        for (var language : Language.values()) {
            var page = page(operators.speaking(language));
            assertEquals(
                    1,
                    page.document().select("main progress[aria-label][max=100]").size(),
                    language.code());
            assertEquals(3, numbers(page).size(), () -> page.text());
        }
    }

    @Test
    void once_all_are_gone_it_says_no_more_than_before() throws Exception {
        assertNotEquals(before, status());
        morning.forget();
        assertEquals(before, status());
    }

    private String status() {
        return page(operators.mina()).document().select("main [role=status]").text();
    }

    private List<Integer> numbers(Operator operator) {
        return numbers(page(operator));
    }

    /** Written, all and sent, as an English page has them. */
    private static List<Integer> numbers(Browser.Page page) {
        var words = page.document().select("main [role=status]").text();
        assertTrue(words.length() > 0, page::text);
        return Pattern.compile("\\d+")
                .matcher(words.replaceAll("(?<=\\d)[.,](?=\\d)", ""))
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    private static Browser.Page page(Browser browser) {
        return browser.open(Operators.base() + RecoveriesDoor.PATH);
    }

    private Browser.Page page(Operator operator) {
        return page(new Browser().signedIn(operators.cookie(operator)));
    }
}
