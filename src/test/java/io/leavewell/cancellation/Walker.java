package io.leavewell.cancellation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Somebody who clicks about in the flow as people do, and remembers what they chose. */
class Walker {

    private static final List<String> WORDS = List.of(
            "Too dear for what it does",
            "ich brauche es nicht mehr\nund danke",
            "<script>alert(1)</script> & \"quotes\" {page.frame}",
            "=HYPERLINK(\"http://example.org\")",
            "价格太高",
            "  spaces around  ");

    private final Leavers.Person person;
    private final Random random;
    private final Memory memory = new Memory();
    private Browser.Page page;

    /** What they would swear to afterwards. */
    static class Memory {
        String ending = "ABANDONED";
        Optional<String> reason = Optional.empty();
        Optional<String> words = Optional.empty();
        Optional<String> offer = Optional.empty();
        int option = 1;
        String told = "";

        boolean isUndone() {
            return ending.equals("UNDONE");
        }
    }

    Walker(Leavers.Person person, Random random) {
        this.person = person;
        this.random = random;
    }

    Leavers.Person person() {
        return person;
    }

    Memory memory() {
        return memory;
    }

    void walk(Browser browser, String link) {
        page = browser.open(link);
        if (now(20)) {
            page = page.reload();
        }
        if (now(75)) {
            answer();
        }
        if (now(90)) {
            decide();
        }
    }

    private void answer() {
        var reason = one(page.reasons());
        memory.reason = Optional.of(reason);
        page.choose(reason);
        if (now(50)) {
            var words = one(WORDS);
            memory.words = Optional.of(words.strip());
            page.write("words-" + reason, words);
        }
        if (now(15)) {
            page = page.press(page.document().selectFirst("button[value=continue]"));
        }
    }

    private void decide() {
        var accept = memory.reason.map(
                reason -> page.document().selectFirst(".choice:has([value=" + reason + "]) button[name=accept]"));
        if (accept.isPresent() && now(50)) {
            take(accept.get().attr("value"));
        } else if (now(20)) {
            end("KEPT", "button[value=keep]");
        } else {
            end("CANCELLED", "button.leave");
            undo();
        }
    }

    private void take(String offer) {
        var button = ".choice:has([value=" + memory.reason.orElseThrow() + "]) button[name=accept]";
        if (offer.equals("ask")) {
            page = page.press(page.document().selectFirst(button));
            end("CANCELLED", "button.leave");
            return;
        }
        memory.offer = Optional.of(offer);
        if (page.document()
                        .select(button)
                        .parents()
                        .select("input[name^=option-" + memory.reason.get() + "]")
                        .size()
                > 1) {
            memory.option = 1 + random.nextInt(3);
            page.write("option-" + memory.reason.get(), "" + memory.option);
        }
        end("ACCEPTED", button);
    }

    private void end(String ending, String button) {
        var before = page;
        page = now(20) ? doubleClick(button) : press(button);
        memory.ending = ending;
        memory.told = page.heading();
        if (now(15)) {
            before.press(before.document().selectFirst(one(List.of("button.leave", "button[value=keep]"))));
        }
    }

    private void undo() {
        if (now(30)) {
            page = press("button[value=undo]");
            memory.ending = "UNDONE";
            memory.told = page.heading();
        }
    }

    private Browser.Page press(String button) {
        return page.press(page.document().selectFirst(button));
    }

    private Browser.Page doubleClick(String button) {
        var first = CompletableFuture.supplyAsync(() -> press(button));
        var second = press(button);
        first.join();
        return second;
    }

    private boolean now(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
