package io.leavewell.dunning.pay;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Period;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.dunning.Debtors;
import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Recovery;
import io.leavewell.dunning.Schedules;
import io.leavewell.edition.Editions;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** People whose payment has just failed, and who open the link in their letter. */
@Dependent
class Payers {

    static final String WORKS = SandboxCard.WORKS.number();

    private static final Instant SUBSCRIBED = Instant.parse("2026-10-23T14:00:00Z");
    private static final Pattern LINK = Pattern.compile("http://[^/]+(/pay/\\S+)");

    @Inject
    Debtors debtors;

    @Inject
    Leavers leavers;

    @Inject
    Postbox postbox;

    @Inject
    DunningLinks links;

    @Inject
    Editions editions;

    @Inject
    TestClock clock;

    final Browser browser = new Browser();

    /** Somebody who owes, and by what we know them. */
    record Payer(UUID subscription, Leavers.Person person) {}

    Payer owing(SandboxCard card) {
        return owing("en", "DE", "29.00 EUR", card);
    }

    /** Reads the language, lives in the country, and pays the price every month, until on 23 November it fails. */
    Payer owing(String language, String country, String price, SandboxCard card) {
        var payer = subscribed(language, country, price);
        debtors.put(payer.subscription(), card);
        fail(payer);
        return payer;
    }

    /** The card on file has run out in October. */
    Payer withExpiredCard() {
        var payer = subscribed("en", "DE", "29.00 EUR");
        in(() -> {
            var customer = debtors.people().ask(payer.subscription(), found -> found.customer());
            var card = new PaymentMethod(customer, "Visa", "4242", YearMonth.of(2026, 10), SandboxCard.WORKS.name());
            return card.replaceAt(clock.instant());
        });
        fail(payer);
        return payer;
    }

    /** The letter's link, as it works here. */
    String link(Payer payer) {
        var letter = mails(payer).get(0).text();
        var found = LINK.matcher(letter);
        if (!found.find()) {
            throw new AssertionError("No link in " + letter);
        }
        return Leavers.base() + found.group(1);
    }

    /** A link that is made now, whether or not a letter went. */
    String madeNow(Payer payer) {
        return Leavers.base() + debtors.ask(payer.subscription(), links::toPay).replaceFirst("http://[^/]+", "");
    }

    Browser.Page open(Payer payer) {
        return browser.open(link(payer));
    }

    /** Fills the card form in. */
    static Browser.Page typed(Browser.Page page, SandboxCard card) {
        return page.write("number", card.number()).write("expiry", "04 / 31");
    }

    <T> T ask(Payer payer, Function<Recovery, T> question) {
        return debtors.ask(payer.subscription(), question);
    }

    Invoice invoice(Payer payer) {
        return debtors.invoice(payer.subscription());
    }

    /** By whom, and how it ended: {@code PAY_PAGE UNKNOWN}, {@code PAY_PAGE paid}; without the renewal. */
    List<String> attempts(Payer payer) {
        return ask(payer, recovery -> recovery.invoices().stream()
                .flatMap(invoice -> Attempt.of(invoice).stream())
                .filter(attempt -> attempt.origin() != Attempt.Origin.RENEWAL)
                .map(attempt -> attempt.origin() + " "
                        + attempt.decline().map(Enum::name).orElse("paid"))
                .toList());
    }

    List<ReceivedMail> mails(Payer payer) {
        return postbox.to(payer.person().email());
    }

    List<String> subjects(Payer payer) {
        return mails(payer).stream().map(ReceivedMail::subject).toList();
    }

    /** What fails meanwhile ends so. */
    void ending(String finish, Runnable story) {
        publish(Schedules.ours().replace("\"finish\": \"cancel\"", "\"finish\": \"" + finish + "\""));
        try {
            story.run();
        } finally {
            publish(Schedules.ours());
        }
    }

    <T> T in(java.util.function.Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }

    private Payer subscribed(String language, String country, String price) {
        clock.set(SUBSCRIBED);
        var zone = country.equals("JP") ? "Asia/Tokyo" : country.equals("KR") ? "Asia/Seoul" : "Europe/Berlin";
        var trial = new Period(SUBSCRIBED, SUBSCRIBED);
        var person =
                leavers.trialing(leavers.identity("Cy", language, country, zone), "pro", price, Interval.MONTH, trial);
        var id = new UUID[1];
        leavers.see(person, found -> id[0] = found.id());
        debtors.people().live(id[0], SUBSCRIBED);
        return new Payer(id[0], person);
    }

    private void fail(Payer payer) {
        debtors.people().live(payer.subscription(), TestClock.START);
        debtors.act();
    }

    private void publish(String schedule) {
        QuarkusTransaction.requiringNew().run(() -> editions.publish(Schedules.KIND, schedule, null));
    }
}
