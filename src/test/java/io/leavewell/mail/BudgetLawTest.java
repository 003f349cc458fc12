package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.time.LocalHours;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** T-M6: random letters over two months, against a small model of what each person should get when. */
@QuarkusTest
class BudgetLawTest {

    private static final int MOST = 4;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<Kind> COUNTED = List.of(Kind.NOTICE, Kind.DUE, Kind.EXPIRING, Kind.ASKING, Kind.TELLING);
    private static final List<String> ZONES = List.of("Europe/Berlin", "Asia/Seoul", "America/New_York", "UTC");

    @Inject
    Instance<Penpal> penpals;

    @Inject
    TestClock clock;

    /** What the model knows of a letter. */
    private static class Sheet {
        private final int urgency;
        private final int order;
        private Instant due;
        private Instant sent;

        Sheet(int urgency, int order, Instant due) {
            this.urgency = urgency;
            this.order = order;
            this.due = due;
        }
    }

    @Test
    void each_person_gets_what_the_model_says_when_it_says_so() {
        for (var seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var pen = penpals.get().in(zone);
            var model = new ArrayList<Sheet>();
            var posted = new TreeMap<Integer, UUID>();
            var start = Instant.parse("2027-03-01T00:00:00Z").plus(Duration.ofDays(100L * seed));
            clock.set(start);
            for (var number = 0; number < 12 + random.nextInt(10); number++) {
                var kind = COUNTED.get(random.nextInt(COUNTED.size()));
                var due = start.plus(Duration.ofMinutes(random.nextInt(25 * 24 * 60)));
                posted.put(number, pen.post(kind, due));
                model.add(new Sheet(kind.priority().ordinal(), number, due));
            }
            foretell(model, ZoneId.of(zone));
            live(pen, posted);
            var told = model.stream().collect(Collectors.toMap(sheet -> sheet.order, sheet -> sheet.sent));
            var lived = posted.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> pen.letter(entry.getValue()).settledAt().orElseThrow()));
            assertEquals(told, lived, "seed " + seed);
            lawful(model, ZoneId.of(zone));
        }
    }

    /** Each when it is due, the earliest first, until none is left. */
    private void live(Penpal pen, Map<Integer, UUID> posted) {
        var open = new ArrayList<>(posted.values());
        while (!open.isEmpty()) {
            var next = open.stream().min(Comparator.comparing(pen::due)).orElseThrow();
            clock.set(pen.due(next));
            if (pen.tryOnce(next).state() == LetterState.SENT) {
                open.remove(next);
            }
        }
    }

    private static void foretell(List<Sheet> letters, ZoneId zone) {
        var waiting = new ArrayList<>(letters);
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .min(Comparator.<Sheet, Instant>comparing(sheet -> sheet.due)
                            .thenComparing(sheet -> sheet.order))
                    .orElseThrow();
            var now = next.due;
            var open = LocalHours.OFFICE.next(now, zone, "DE");
            var tomorrow = LocalHours.OFFICE.next(
                    day(now, zone).plusDays(1).atStartOfDay(zone).toInstant(), zone, "DE");
            var gone = letters.stream()
                    .filter(sheet -> sheet.sent != null && sheet.sent.isAfter(now.minus(WEEK)))
                    .map(sheet -> sheet.sent)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (open.isAfter(now)) {
                next.due = open;
            } else if (next.urgency == Priority.LAW.ordinal()) {
                next.sent = now;
            } else if (gone.size() >= MOST) {
                next.due = LocalHours.OFFICE.next(gone.get(MOST - 1).plus(WEEK), zone, "DE");
            } else if (gone.stream().anyMatch(sent -> day(sent, zone).equals(day(now, zone)))
                    || waiting.stream()
                            .anyMatch(other -> other.urgency < next.urgency
                                    && !day(other.due, zone).isAfter(day(now, zone)))) {
                next.due = tomorrow;
            } else {
                next.sent = now;
            }
            waiting.removeIf(sheet -> sheet.sent != null);
        }
    }

    /** What must hold however the model was written. */
    private static void lawful(List<Sheet> letters, ZoneId zone) {
        for (var letter : letters) {
            var before = letters.stream().filter(other -> other != letter && !other.sent.isAfter(letter.sent));
            var week = before.filter(other -> other.sent.isAfter(letter.sent.minus(WEEK)))
                    .toList();
            if (letter.urgency != Priority.LAW.ordinal()) {
                assertTrue(week.size() < MOST, "too many in a week");
                assertTrue(
                        week.stream().noneMatch(other -> day(other.sent, zone).equals(day(letter.sent, zone))),
                        "two in a day");
            }
            assertTrue(LocalHours.OFFICE.areOpen(letter.sent, zone, "DE"), "at night");
        }
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
