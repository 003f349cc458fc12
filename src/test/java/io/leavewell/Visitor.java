package io.leavewell;

import io.leavewell.cancellation.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A customer who follows one link again and again until the page has given a reference. */
final class Visitor {

    static final String KEY = "a signing key that only the crash test uses";
    static final String COLUMNS =
            "customer_id,name,email,subscription_id,plan,interval,price,currency,started_on,trial_ends_on";
    private static final String LINK = """
            {"customer":"%s","subscription":"sub-%s","purpose":"cancel","mode":"live","exp":%d,"jti":"%s"}""";

    private final Habit habit;
    private final String name;
    private final String link;
    private final Set<String> references = new TreeSet<>();
    private final AtomicReference<String> wish = new AtomicReference<>();

    Visitor(int number, String address) throws Exception {
        habit = Habit.values()[number % Habit.values().length];
        name = "visitor-" + number;
        link = address + "/c/"
                + signed(LINK.formatted(name, name, Instant.now().getEpochSecond() + 7200, UUID.randomUUID()));
    }

    /** Their line in the import file. */
    String row(Instant now) {
        var trialEnds = habit.plan().equals("boat") ? now.plusSeconds(86_400).toString() : "";
        return "%s,%s,%s,sub-%s,%s,month,29.00,EUR,%s,%s"
                .formatted(name, name, mail(), name, habit.plan(), now.minusSeconds(86_400), trialEnds);
    }

    /** One try; whatever is in its way, the visitor will come again. */
    boolean visit(Browser browser) {
        try {
            return seesItThrough(browser);
        } catch (IllegalStateException noAnswer) {
            return false;
        }
    }

    private boolean seesItThrough(Browser browser) {
        var page = browser.open(link);
        for (int clicks = 0; clicks < 3 && page.status() == 200 && !habit.isThrough(page); clicks++) {
            page = habit.act(page);
            remember(page);
        }
        if (page.status() == 503 && wish.get() == null) {
            wishFor(page);
        }
        remember(page);
        return page.status() == 200 && habit.isThrough(page);
    }

    /** The plain form, which works without a database. */
    private void wishFor(Browser.Page page) {
        var sent = page.write("name", name).write("email", mail()).press("Cancel now");
        if (sent.status() == 200) {
            wish.set(sent.fact("Reference"));
        }
    }

    private void remember(Browser.Page page) {
        var reference = page.fact("Reference");
        if (page.status() == 200 && !reference.isEmpty()) {
            references.add(reference);
        }
    }

    Habit habit() {
        return habit;
    }

    /** The reference, always the same for one visit, and how it ended. */
    String whatWasSaid() {
        return String.join(" and ", references) + " " + habit.outcome();
    }

    Optional<String> wish() {
        return Optional.ofNullable(wish.get());
    }

    String mail() {
        return name + "@example.org";
    }

    private static String signed(String json) throws Exception {
        var base64url = Base64.getUrlEncoder().withoutPadding();
        var said = base64url.encodeToString(json.getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return said + "." + base64url.encodeToString(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    }
}
