package io.leavewell;

import io.leavewell.cancellation.Browser;

/** What kinds of people come to the cancel page, and what each of them leaves behind. */
enum Habit {
    LEAVES("pro", "CANCELLED"),
    LEAVES_WITHOUT_A_WORD("pro", "CANCELLED"),
    LEAVES_AND_IS_REFUNDED("boat", "CANCELLED"),
    RUES_IT("pro", "UNDONE") {
        @Override
        Browser.Page act(Browser.Page page) {
            return page.press(isDone(page) ? UNDO : CANCEL);
        }

        @Override
        boolean isThrough(Browser.Page page) {
            return isDone(page) && !page.text().contains(UNDO);
        }
    },
    PAYS_LESS("pro", "ACCEPTED") {
        @Override
        Browser.Page act(Browser.Page page) {
            return accept("too_expensive", page);
        }
    },
    PAUSES("pro", "ACCEPTED") {
        @Override
        Browser.Page act(Browser.Page page) {
            return accept("low_usage", page);
        }
    },
    STAYS("pro", "KEPT") {
        @Override
        Browser.Page act(Browser.Page page) {
            return page.press("Keep my plan");
        }
    };

    private static final String CANCEL = "Cancel my subscription";
    private static final String UNDO = "Undo, keep my plan";

    private final String plan;
    private final String outcome;

    Habit(String plan, String outcome) {
        this.plan = plan;
        this.outcome = outcome;
    }

    String plan() {
        return plan;
    }

    /** What must stand in the books once the page has said so. */
    String outcome() {
        return outcome;
    }

    /** The next click. */
    Browser.Page act(Browser.Page page) {
        return page.choose("competitor").press(CANCEL);
    }

    boolean isThrough(Browser.Page page) {
        return isDone(page);
    }

    private static boolean isDone(Browser.Page page) {
        return !page.fact("Reference").isEmpty();
    }

    private static Browser.Page accept(String reason, Browser.Page page) {
        var button = page.document().select(".choice:has([value=" + reason + "]) button[name=accept]");
        return page.choose(reason).press(button.first());
    }
}
