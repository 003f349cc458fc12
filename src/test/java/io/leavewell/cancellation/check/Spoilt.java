package io.leavewell.cancellation.check;

import static io.leavewell.cancellation.check.Drafts.offer;
import static io.leavewell.cancellation.check.Drafts.reason;
import static io.leavewell.cancellation.check.Drafts.shelf;
import static io.leavewell.cancellation.check.Drafts.text;
import static io.leavewell.cancellation.check.Drafts.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody did to the sample company's flow, and the rule that must say so. */
record Spoilt(String rule, String href, Sold sold, Consumer<ObjectNode> how) {

    private static final String MODES = "/workspace/flow/modes";
    private static final String TEXTS = "/workspace/flow/texts";
    private static final String PRICE = "/workspace/flow/reasons/too_expensive";
    private static final String RIVAL = "/workspace/flow/reasons/competitor";
    private static final String HALF = "/workspace/flow/offers/half";
    private static final String FIVE = "/workspace/flow/offers/five";

    private Spoilt(String rule, String href, Consumer<ObjectNode> how) {
        this(rule, href, Drafts.SOLD, how);
    }

    static Stream<Spoilt> all() {
        return Stream.of(survey(), words(), buttons(), tone(), offers(), prices(), frame())
                .flatMap(List::stream);
    }

    private static List<Spoilt> survey() {
        return List.of(
                new Spoilt("reasons_to_choose", "/workspace/flow", draft -> IntStream.range(0, 8)
                        .forEach(at -> reason(draft, at).put("active", false))),
                new Spoilt("reasons_to_choose", "/workspace/flow", draft -> draft.withObjectProperty("survey")
                        .putArray("choices")),
                new Spoilt("more_than_other", "/workspace/flow", draft -> IntStream.range(0, 7)
                        .forEach(at -> reason(draft, at).put("active", false))),
                new Spoilt("each_reason_once", PRICE, draft -> reason(draft, 1).put("reason", "too_expensive")),
                new Spoilt("each_answer_once", RIVAL, draft -> ((ObjectNode)
                                reason(draft, 5).at("/follow_up/options/1"))
                        .put("code", "price")),
                new Spoilt("answers_to_choose", RIVAL, draft -> ((ObjectNode)
                                reason(draft, 5).get("follow_up"))
                        .putArray("options")),
                new Spoilt("nothing_required", RIVAL, draft -> ((ObjectNode)
                                reason(draft, 5).get("follow_up"))
                        .put("required", true)));
    }

    private static List<Spoilt> words() {
        return List.of(
                new Spoilt("all_translated", PRICE, draft -> ((ObjectNode)
                                reason(draft, 0).get("label"))
                        .remove("ko")),
                new Spoilt("all_translated", PRICE, draft -> ((ObjectNode)
                                reason(draft, 0).get("prompt"))
                        .put("zh", "  ")),
                new Spoilt("all_translated", HALF, draft -> offer(draft, "half")
                        .putObject("note")
                        .put("en", "Thank you")),
                new Spoilt("all_translated", TEXTS, draft -> texts(draft).putObject("afterwards")),
                new Spoilt("short_enough", PRICE, draft -> reason(draft, 0).set("label", text("x".repeat(10_000)))),
                new Spoilt(
                        "short_enough", TEXTS, draft -> texts(draft).set("cancel", text("Cancel " + "x".repeat(60)))));
    }

    private static List<Spoilt> buttons() {
        return List.of(
                new Spoilt("cancel_button_names_the_act", TEXTS, draft -> texts(draft)
                        .set("cancel", text("Continue", "Weiter", "继续", "계속"))),
                new Spoilt("cancel_button_names_the_act", TEXTS, draft -> texts(draft)
                        .set("cancel", text("Do not cancel", "Nicht kündigen", "不取消", "해지 안 함"))),
                new Spoilt("keep_button_keeps", TEXTS, draft -> texts(draft)
                        .set("keep", text("Cancel my subscription", "Abo kündigen", "取消订阅", "구독 해지"))),
                new Spoilt("keep_button_keeps", TEXTS, draft -> texts(draft)
                        .set("keep", text("Don't cancel", "Nicht kündigen", "不取消", "해지하지 않기"))),
                new Spoilt("labels_of_like_length", TEXTS, draft -> texts(draft)
                        .set("keep", text("Keep my plan and everything that comes with it, as it is"))),
                new Spoilt("equal_cancel_button", TEXTS, draft -> texts(draft)
                        .set("cancel", text("\u200b", "\u200b", "\u200b", "\u200b"))));
    }

    private static List<Spoilt> tone() {
        return List.of(
                new Spoilt("nobody_is_pressed", TEXTS, draft -> texts(draft)
                        .set("lead", text("You will regret this", "Das werden Sie bereuen", "您会后悔的", "후회하실 거예요"))),
                new Spoilt("nobody_is_pressed", "/workspace/flow/offers/ask", draft -> ((ObjectNode)
                                offer(draft, "ask").get("button"))
                        .put("ko", "정말 떠나시겠어요?")),
                new Spoilt("deadlines_are_enforced", HALF, draft -> offer(draft, "half")
                        .set("note", text("Only today"))),
                new Spoilt("deadlines_are_enforced", HALF, draft -> {
                    offer(draft, "half").set("note", text("Until 30 March 2026 for half the price"));
                    offer(draft, "half").putObject("limit").put("until", "2026-03-31");
                }),
                new Spoilt("deadlines_are_enforced", HALF, draft -> {
                    offer(draft, "half").set("note", text("Only 10 left"));
                    offer(draft, "half").putObject("limit").put("most", 100);
                }),
                new Spoilt(
                        "deadlines_are_enforced", TEXTS, draft -> texts(draft).set("lead", text("Only 10 left"))),
                new Spoilt("letters_sell_nothing", TEXTS, draft -> texts(draft)
                        .set("afterwards", text("Come back with 20% off"))),
                new Spoilt("letters_sell_nothing", TEXTS, draft -> ((ObjectNode) draft.at("/keeping/how"))
                        .put("de", "90 Tage, mit Gutschein für die Rückkehr")));
    }

    private static List<Spoilt> offers() {
        return List.of(
                new Spoilt("each_offer_once", FIVE, draft -> shelf(draft)
                        .add(offer(draft, "five").deepCopy())),
                new Spoilt("offers_are_there", PRICE, draft -> draft.withObjectProperty("offers_for")
                        .withArrayProperty("too_expensive")
                        .add("gone")),
                new Spoilt("percent_leaves_a_price", HALF, draft -> offer(draft, "half")
                        .put("percent", 101)),
                new Spoilt("percent_leaves_a_price", HALF, draft -> offer(draft, "half")
                        .put("percent", 100)),
                new Spoilt("percent_leaves_a_price", HALF, draft -> offer(draft, "half")
                        .put("percent", 0)),
                new Spoilt("percent_leaves_a_price", HALF, draft -> offer(draft, "half")
                        .put("percent", -5)),
                new Spoilt("time_that_can_be_meant", HALF, draft -> offer(draft, "half")
                        .put("months", 0)),
                new Spoilt("time_that_can_be_meant", HALF, draft -> offer(draft, "half")
                        .put("months", 1200)),
                new Spoilt("time_that_can_be_meant", FIVE, draft -> offer(draft, "five")
                        .put("months", -1)),
                new Spoilt("time_that_can_be_meant", "/workspace/flow/offers/pause", draft -> offer(draft, "pause")
                        .put("mostMonths", 100)),
                new Spoilt("time_that_can_be_meant", "/workspace/flow/offers/trial", draft -> offer(draft, "trial")
                        .put("days", 0)),
                new Spoilt("limit_can_be_reached", HALF, draft -> offer(draft, "half")
                        .putObject("limit")
                        .put("until", "2026-03-01")),
                new Spoilt("limit_can_be_reached", HALF, draft -> offer(draft, "half")
                        .putObject("limit")
                        .put("most", 0)));
    }

    private static List<Spoilt> prices() {
        return List.of(
                new Spoilt("plan_is_sold", "/workspace/flow/offers/starter", draft -> offer(draft, "starter")
                        .put("plan", "deleted")),
                new Spoilt("plan_is_sold_to_all", "/workspace/flow/offers/starter", Drafts.IN_YEN_TOO, draft -> {}),
                new Spoilt("switch_costs_less", "/workspace/flow/offers/starter", draft -> offer(draft, "starter")
                        .put("plan", "pro")),
                new Spoilt("year_costs_less", "/workspace/flow/offers/annual", Drafts.DEAR_YEARS, draft -> {}),
                amount("amounts_are_money", "EUR", 5.001),
                amount("amounts_are_money", "XXY", 5),
                amount("amounts_are_money", "EUR", -5),
                amount("amounts_are_money", "SEK", 50),
                amount("amount_leaves_a_price", "EUR", 29),
                new Spoilt("amount_leaves_a_price", FIVE, draft -> offer(draft, "five")
                        .putObject("amounts")),
                new Spoilt(
                        "above_floor", HALF, draft -> draft.putObject("floors").put("EUR", 14.60)),
                new Spoilt(
                        "above_floor", FIVE, draft -> draft.putObject("floors").put("EUR", 24.10)));
    }

    private static List<Spoilt> frame() {
        return List.of(
                link("javascript:alert(1)"),
                link("data:text/html,hello"),
                link("//evil.example"),
                link("/\\evil.example"),
                link("https://user@evil.example/"),
                link("help"),
                link("http://"),
                link("  "),
                new Spoilt("export_leads_somewhere", TEXTS, draft -> draft.withObjectProperty("keeping")
                        .put("export", "javascript:alert(1)")),
                new Spoilt("markets_are_countries", MODES, draft -> draft.putObject("markets")
                        .put("Germany", "after")),
                new Spoilt("floors_are_money", MODES, draft -> draft.putObject("floors")
                        .put("EURO", 5)),
                new Spoilt("floors_are_money", MODES, draft -> draft.putObject("floors")
                        .put("EUR", -1)),
                new Spoilt("quiet_for_a_while", MODES, draft -> draft.put("quiet_months", -1)));
    }

    private static Spoilt link(String url) {
        return new Spoilt(
                "links_lead_somewhere", "/workspace/flow/offers/first-steps", draft -> offer(draft, "first-steps")
                        .put("url", url));
    }

    private static Spoilt amount(String rule, String currency, double amount) {
        return new Spoilt(
                rule, FIVE, draft -> offer(draft, "five").putObject("amounts").put(currency, amount));
    }
}
