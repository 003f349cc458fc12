package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** T-L7 as a law: whatever the price, currency, interval, offer and language, one amount stands everywhere. */
@QuarkusTest
class SameAmountsTest extends Story {

    private static final int COMBINATIONS = 150;
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD", "GBP", "CHF", "KRW", "CNY");
    private static final List<String> PLACES = List.of(
            "en,IE,Europe/Dublin",
            "en,US,America/New_York",
            "de,DE,Europe/Berlin",
            "de,CH,Europe/Zurich",
            "zh,CN,Asia/Shanghai",
            "ko,KR,Asia/Seoul");
    private static final List<String> REASONS = List.of("too_expensive", "reliability", "competitor", "low_usage");

    private final Random random = new Random(20_260_302);

    @Test
    void one_amount_on_page_in_books_letter_and_evidence() {
        publishing(
                "{\"EUR\": 5.00, \"USD\": 5.00}",
                "{\"EUR\": 5.00, \"USD\": 4.99, \"JPY\": 333, \"KWD\": 1.125, \"GBP\": 0.01, \"KRW\": 1000}");
        var accepted = 0;
        for (var turn = 0; turn < COMBINATIONS; turn++) {
            var rae = rae();
            try {
                accepted += hasTaken(rae) ? 1 : 0;
            } catch (AssertionError differs) {
                throw new AssertionError(turn + ": " + rae, differs);
            }
        }
        assertTrue(accepted > COMBINATIONS / 3, "only " + accepted + " had an offer to take");
    }

    /** Somebody with a subscription, who reads in some way and gives some reason. */
    private record Rae(Leavers.Person person, Money price, Reader reader, String reason) {}

    private Rae rae() {
        var place = one(PLACES).split(",");
        var price = price();
        var person = leavers.subscribed(
                leavers.identity("Rae", place[0], place[1], place[2]),
                one(List.of("pro", "pro", "boat")),
                price.amount().toPlainString() + " " + price.currency(),
                one(List.of(Interval.MONTH, Interval.MONTH, Interval.MONTH, Interval.YEAR)));
        var reader = Reader.of(Language.of(place[0]).orElseThrow(), place[1], place[2]);
        return new Rae(person, price, reader, one(REASONS));
    }

    private boolean hasTaken(Rae rae) {
        var page = open(rae.person).choose(rae.reason);
        Records.assertTells(rae.reader.money(rae.price), page.text());
        var button = page.document()
                .selectFirst(".choice:has([value=" + rae.reason + "]) button[name=accept]:not([value=ask])");
        var done = page.press(button == null ? page.document().selectFirst("button.leave") : button);
        agrees(rae, page, done);
        return button != null;
    }

    private void agrees(Rae rae, Browser.Page page, Browser.Page done) {
        var change =
                records.evidence(rae.person).outcome().orElseThrow().change().orElseThrow();
        var told = amount(change).map(rae.reader::money).stream().toList();
        told.forEach(amount -> Records.assertTells(
                amount, change instanceof Change.CancelAtOnce ? page.text() : page.offer(rae.reason)));
        leavers.later(Duration.ofSeconds(5));
        records.agree(rae.person, done, change, told.toArray(String[]::new));
    }

    private static Optional<Money> amount(Change change) {
        if (change instanceof Change.StartDiscount discount) {
            return Optional.of(discount.price());
        } else if (change instanceof Change.SwitchPlan move) {
            return Optional.of(move.price());
        }
        return change instanceof Change.CancelAtOnce ended ? Optional.of(ended.refund()) : Optional.empty();
    }

    private Money price() {
        var currency = Currency.getInstance(one(CURRENCIES));
        var magnitude = one(List.of(100, 1_000, 10_000, 1_000_000));
        return new Money(1 + random.nextInt(magnitude), currency);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
