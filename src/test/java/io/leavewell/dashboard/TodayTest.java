package io.leavewell.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.web.Actor;
import io.leavewell.web.Duty;
import io.leavewell.web.FirstStep;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody sees what waits for them, and a new installation what it still needs. */
class TodayTest {

    private static final Actor VERA =
            new Actor(UUID.randomUUID(), "Vera", Role.VIEWER, false, Reader.of(Language.EN, "", ""));
    private static final Actor OTTO =
            new Actor(UUID.randomUUID(), "Otto", Role.ADMIN, true, Reader.of(Language.EN, "", ""));

    @Test
    void what_waits_is_told_in_its_order_to_whom_it_concerns() {
        var today = new Today(
                List.of(
                        new Chore(20, Role.ADMIN, Optional.of("set up mail")),
                        new Chore(10, Role.VIEWER, Optional.of("one thing is stuck")),
                        new Chore(15, Role.VIEWER, Optional.empty())),
                List.of());
        assertEquals(List.of("one thing is stuck", "set up mail"), words(today, OTTO));
        assertEquals(List.of("one thing is stuck"), words(today, VERA));
    }

    @Test
    void first_steps_stay_until_all_are_taken_and_then_go() {
        var link = new Step(1, Role.VIEWER, true);
        var mail = new Step(2, Role.ADMIN, false);
        var today = new Today(List.of(), List.of(mail, link));
        assertEquals(
                List.of(true, false),
                today.steps(OTTO).stream().map(HomePage.Step::taken).toList());
        assertEquals(List.of(), today.steps(VERA), "hers are taken");
        assertEquals(List.of(), new Today(List.of(), List.of(link)).steps(OTTO));
    }

    private static List<String> words(Today today, Actor actor) {
        return today.calls(actor).stream().map(HomePage.Call::words).toList();
    }

    private record Chore(int place, Role role, Optional<String> words) implements Duty {
        @Override
        public String path() {
            return "/workspace/somewhere";
        }

        @Override
        public Optional<String> today(Reader reader) {
            return words;
        }
    }

    private record Step(int place, Role role, boolean isTaken) implements FirstStep {
        @Override
        public String path() {
            return "/workspace/somewhere";
        }

        @Override
        public String title(Language language) {
            return "step " + place;
        }

        @Override
        public String why(Language language) {
            return "because";
        }
    }
}
