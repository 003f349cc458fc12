package io.leavewell.dunning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** The post of one person as the model knows it: by day only, one letter a day, four in seven days. */
class Post {

    private static final int MOST = 4;
    private static final Duration LATE = Duration.ofDays(3);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Almanac almanac;
    private final BiConsumer<Sheet, Instant> sent;
    private final List<Sheet> waiting = new ArrayList<>();
    private final List<Instant> counted = new ArrayList<>();
    private boolean takesNoReminders;

    /** @param sent is told of each letter that goes */
    Post(Almanac.Home home, BiConsumer<Sheet, Instant> sent) {
        this.almanac = Almanac.ofThePost(home);
        this.sent = sent;
    }

    void take(Sheet letter, Instant now) {
        letter.postedAt = now;
        letter.due = now;
        waiting.add(letter);
    }

    void takesNoReminders() {
        takesNoReminders = true;
    }

    void forgetAll() {
        waiting.clear();
    }

    /** Each that was due by then, the longest waiting first. */
    void tick(Instant now, Instant due) {
        for (var next = next(due); next != null; next = next(due)) {
            go(next, now);
            waiting.removeIf(letter -> letter.settledAt != null);
        }
    }

    private Sheet next(Instant due) {
        return waiting.stream()
                .filter(letter -> !letter.due.isAfter(due))
                .min(Comparator.comparing(letter -> letter.due))
                .orElse(null);
    }

    private void go(Sheet letter, Instant now) {
        if (letter.isAnswer()) {
            send(letter, now);
        } else if (!almanac.isOpen(now)) {
            letter.due = almanac.firstOpenFrom(now);
        } else if (!matters(letter)) {
            letter.settledAt = now;
        } else if (letter.isLaw()) {
            counted.add(now);
            send(letter, now);
        } else if (isFull(now)) {
            letter.due =
                    almanac.firstOpenFrom(counted.get(counted.size() - MOST).plus(WEEK));
        } else if (isTakenToday(now) || isMoreUrgentThere(now)) {
            letter.due = almanac.firstOpenFrom(midnight(now));
        } else {
            counted.add(now);
            send(letter, now);
        }
    }

    /** Not if it is over, nor if a later one is on its way. */
    private boolean matters(Sheet letter) {
        return letter.isLaw() || !takesNoReminders && letter.trouble.isOpen && letter.trouble.lastPosted() == letter;
    }

    private void send(Sheet letter, Instant now) {
        letter.settledAt = now;
        sent.accept(letter, now);
    }

    private boolean isFull(Instant now) {
        return counted.size() >= MOST && counted.get(counted.size() - MOST).isAfter(now.minus(WEEK));
    }

    private boolean isTakenToday(Instant now) {
        return counted.stream().anyMatch(moment -> almanac.dayOf(moment).equals(almanac.dayOf(now)));
    }

    /** It goes today, if it goes at all. */
    private boolean isMoreUrgentThere(Instant now) {
        return waiting.stream()
                .anyMatch(other ->
                        other.isLaw() && other.due.isBefore(midnight(now)) && other.due.isAfter(now.minus(LATE)));
    }

    private Instant midnight(Instant now) {
        return almanac.at(almanac.dayOf(now).plusDays(1), LocalTime.MIDNIGHT);
    }
}
