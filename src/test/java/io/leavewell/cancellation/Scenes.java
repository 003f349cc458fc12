package io.leavewell.cancellation;

import io.leavewell.billing.Interval;
import io.leavewell.billing.MoodyBilling;
import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.billing.Period;
import io.leavewell.cancellation.Leavers.Person;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Every state in which a customer can see a page of the flow, and how to get there. */
@ApplicationScoped
class Scenes {

    static final List<String> REASONS = List.of(
            "too_expensive",
            "low_usage",
            "missing_features",
            "usability",
            "reliability",
            "competitor",
            "goal_achieved",
            "other");

    /** Where nothing is left to cancel, or a choice is. */
    static final Set<String> ENDS = Set.of(
            "which-one",
            "cancelled",
            "recorded",
            "ended-at-once",
            "may-we",
            "offered-after",
            "statement",
            "plain-received");

    @Inject
    Leavers leavers;

    @Inject
    Flows flows;

    @Inject
    TestClock clock;

    @Inject
    MoodyBilling billing;

    /** All of them for a reader of this language, by name. */
    Map<String, Consumer<Window>> in(Language language) {
        var scenes = new LinkedHashMap<String, Consumer<Window>>();
        scenes.putAll(asking(language));
        scenes.putAll(decided(language));
        scenes.putAll(without(language));
        return scenes;
    }

    private Map<String, Consumer<Window>> asking(Language language) {
        var scenes = new LinkedHashMap<String, Consumer<Window>>();
        scenes.put("first", window -> window.open(link(language)));
        for (var reason : REASONS) {
            scenes.put("reason-" + reason, window -> window.open(link(language)).choose(reason));
        }
        scenes.put("nothing-chosen", window -> window.open(link(language)).send("act", "continue"));
        scenes.put("question-asked", window -> window.open(link(language))
                .choose("missing_features")
                .write("Gantt charts")
                .send("accept", "ask"));
        scenes.put("refund", window -> window.open(leavers.link(person(language, "boat", "30.00 EUR"))));
        scenes.put(
                "trial", window -> window.open(leavers.link(trying(language))).choose("low_usage"));
        scenes.put(
                "test-link",
                window -> window.open(leavers.link(person(language, "pro", "29.00 EUR"), Mode.TEST, null)));
        scenes.put("which-one", window -> window.open(withoutSubscription(language)));
        return scenes;
    }

    private Map<String, Consumer<Window>> decided(Language language) {
        var scenes = new LinkedHashMap<String, Consumer<Window>>();
        scenes.put("cancelled", window -> window.open(link(language)).send("act", "cancel"));
        scenes.put(
                "recorded",
                window -> withBillingDown(() -> window.open(link(language)).send("act", "cancel")));
        scenes.put(
                "undone",
                window -> window.open(link(language)).send("act", "cancel").send("act", "undo"));
        scenes.put("kept", window -> window.open(link(language)).send("act", "keep"));
        scenes.put("cheaper", window -> accept(window, language, "too_expensive", "half"));
        scenes.put("paused", window -> accept(window, language, "low_usage", "pause"));
        scenes.put("switched", window -> accept(window, language, "competitor", "starter"));
        scenes.put("ended-at-once", window -> window.open(leavers.link(person(language, "boat", "30.00 EUR")))
                .send("act", "cancel"));
        scenes.put("may-we", this.afterwards(language));
        scenes.put("offered-after", afterwards(language).andThen(window -> window.send("act", "see")));
        return scenes;
    }

    private Map<String, Consumer<Window>> without(Language language) {
        var lang = "?lang=" + language.code();
        var scenes = new LinkedHashMap<String, Consumer<Window>>();
        scenes.put("statement", window -> {
            window.open(link(language)).send("act", "cancel");
            window.page().locator("a[href*=statement]").click();
        });
        scenes.put("refused-link", window -> window.open(Leavers.base() + "/c/eyJ9.odd" + lang));
        scenes.put("plain", window -> window.open(Leavers.base() + "/cancel" + lang));
        scenes.put("plain-mistakes", window -> {
            window.open(Leavers.base() + "/cancel" + lang);
            window.page().locator(".leave").click();
        });
        scenes.put("plain-received", window -> {
            window.open(Leavers.base() + "/cancel" + lang);
            window.page().locator("#name").fill("Ada Berg");
            window.page().locator("#email").fill("ada@example.org");
            window.page().locator(".leave").click();
        });
        return scenes;
    }

    String link(Language language) {
        return leavers.link(person(language, "pro", "29.00 EUR"));
    }

    Person person(Language language, String plan, String price) {
        var identity = leavers.identity("Ada", language.tag(), "DE", "Europe/Berlin");
        return leavers.subscribed(identity, plan, price, Interval.MONTH);
    }

    private Person trying(Language language) {
        var start = clock.instant().minus(Duration.ofDays(7));
        var trial = new Period(start, start.plus(Duration.ofDays(14)));
        var identity = leavers.identity("Tia", language.tag(), "DE", "Europe/Berlin");
        return leavers.trialing(identity, "pro", "29.00 EUR", Interval.MONTH, trial);
    }

    private String withoutSubscription(Language language) {
        var person = person(language, "pro", "29.00 EUR");
        leavers.also(person, "starter", "12.00 EUR");
        var until = clock.instant().plus(Duration.ofHours(1));
        var jti = UUID.randomUUID().toString();
        return leavers.url(new Link(person.customer(), null, Purpose.CANCEL, Mode.LIVE, until, jti, null));
    }

    private void accept(Window window, Language language, String reason, String offer) {
        window.open(link(language)).choose(reason).send("accept", offer);
    }

    private void withBillingDown(Runnable story) {
        billing.is(Mood.DOWN);
        try {
            story.run();
        } finally {
            billing.is(Mood.WORKS);
        }
    }

    /** Where offers come only after the cancellation; the visit keeps that flow, and everybody else the usual one. */
    private Consumer<Window> afterwards(Language language) {
        return window -> {
            var link = link(language);
            var usual = Flows.resource("/demo/flow.json");
            flows.publish(usual.replace("\"offers\": \"with\"", "\"offers\": \"after\""));
            try {
                window.open(link).choose("too_expensive").send("act", "cancel");
            } finally {
                flows.publish(usual);
            }
        };
    }
}
