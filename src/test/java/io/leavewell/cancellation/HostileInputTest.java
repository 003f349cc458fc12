package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S6, T-S9: anybody may send anything; it does no harm, and a clear page answers. */
@QuarkusTest
class HostileInputTest {

    @Inject
    Leavers leavers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "act=cancel&reason=nonsense                                  | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=OTHER%00                                  | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other=a%00b%07%1Bc            | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other=%F0%9F%98%80%F0%9F%91%A9 | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other=%D7%A9%D7%9C%E2%80%AE   | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other=%C3%28%FF%FE%ED%A0%80   | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other=%3DHYPERLINK(%22x%22)   | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other='; drop table visit; -- | 200 | Your Pro plan is cancelled",
                "act=cancel&reason=other&words-other={page.frame}{#each}     | 200 | Your Pro plan is cancelled",
                "act=cancel&act=keep&reason=other&reason=competitor          | 200 | Your Pro plan is cancelled",
                "&&&==&act=cancel&=x&%00=%00                                 | 200 | Your Pro plan is cancelled",
                "act=keep&option-=7                                          | 200 | You keep your Pro plan",
                "act=cancel&words-other=100%&reason=other                    | 200 | Your Pro plan is cancelled",
                "act=undo                                                    | 400 | Cancel your Pro plan?",
                "act=see                                                     | 400 | Cancel your Pro plan?",
                "act=continue                                                | 400 | Cancel your Pro plan?",
                "act=%F0%9F%98%80                                            | 400 | Cancel your Pro plan?",
                "accept=nonsense                                             | 400 | Cancel your Pro plan?",
                "accept=ask%00&reason=missing_features                       | 400 | Cancel your Pro plan?",
                "accept=trial&reason=low_usage                               | 400 | Cancel your Pro plan?",
                "accept=half&reason=too_expensive&option-too_expensive=9     | 400 | Cancel your Pro plan?",
                "accept=half&reason=too_expensive&option-too_expensive=-1    | 400 | Cancel your Pro plan?",
                "accept=half&reason=too_expensive&option-too_expensive=99999999999 | 400 | Cancel your Pro plan?",
                "''                                                          | 400 | Cancel your Pro plan?",
            })
    void whatever_a_form_says_a_clear_page_answers(String body, int status, String heading) {
        var link = pathOf(leavers.ada());
        Wire.get(link);
        var heard = body.isEmpty() ? Wire.say("POST", link, "") : Wire.form(link, body);
        assertEquals(status, heard.status(), heard.body());
        assertEquals(heading, Jsoup.parse(heard.body()).select("h1").text());
    }

    @ParameterizedTest
    @CsvSource({
        "%ZZ=%ZZ,application/x-www-form-urlencoded",
        "act=cancel&words-other=100%,application/x-www-form-urlencoded",
        "{},application/json",
        "act=cancel,text/plain",
        "x,multipart/form-data",
        "x,multipart/form-data; boundary=y",
        "act=cancel,nonsense",
        "act=cancel,application/x-www-form-urlencoded; charset=nonsense"
    })
    void what_is_no_form_gets_a_clear_page_too(String body, String type) {
        for (var target : List.of(pathOf(leavers.ada()), "/cancel")) {
            var heard = Wire.say("POST", target, body, "Content-Type: " + type);
            assertClear(heard);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAD    | 200 |               |",
                "OPTIONS | 200 |               |",
                "PUT     | 405 |               |",
                "PATCH   | 405 |               |",
                "GET     | 200 | ?lang=        | de;q=nonsense",
                "GET     | 200 | ?lang=%00     | ,,,;;;",
                "GET     | 200 | ?lang=xx&lang=de&lang=%F0%9F%98%80 | *",
                "GET     | 200 | ?lang=../../etc/passwd&=&& | de;q=1e9,xx-x-y-z-----",
                "GET     | 200 | ?lang=zh_Hant_TW | \u0001",
                "GET     | 200 | /statement?lang=ko | ko",
            })
    void odd_methods_and_languages_get_an_answer(String method, int status, String query, String languages) {
        var link = pathOf(leavers.ada());
        Wire.get(link);
        var heard = Wire.say(
                method,
                link + (query == null ? "" : query),
                "",
                "Accept-Language: " + (languages == null ? "" : languages));
        assertTrue(heard.status() == status || heard.status() == 400, heard.head());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=%C3%28", "/statement/%2e%2e/%2e%2e", "%00", "%0d%0aX:1"})
    void odd_addresses_get_an_answer(String tail) {
        for (var target : List.of(pathOf(leavers.ada()), "/cancel")) {
            assertClear(Wire.get(target + tail));
        }
    }

    private static void assertClear(Wire.Heard heard) {
        assertTrue(heard.status() >= 200 && heard.status() < 500, heard.head());
        var leadsOn = heard.status() == 303;
        assertTrue(leadsOn || Jsoup.parse(heard.body()).select("h1").hasText(), heard.head() + heard.body());
    }

    private String pathOf(Leavers.Person person) {
        return leavers.link(person).substring(Leavers.base().length());
    }
}
