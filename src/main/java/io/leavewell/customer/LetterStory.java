package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterEvent;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Masking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What happened to a letter from its posting to now, and what comes next. */
record LetterStory(Letter letter, LetterWords words) {

    /** A step with its moment, by which they are sorted. */
    private record Moment(Instant at, LetterPage.Step step) {}

    List<LetterPage.Step> steps() {
        var moments = new ArrayList<Moment>();
        var events = LetterEvent.of(letter.id());
        add(moments, letter.postedAt(), words.say().posted(moment(letter.notBefore())), "");
        letter.settledAt().filter(at -> !isTold(events)).ifPresent(at -> settled(moments, at));
        events.forEach(event -> add(moments, event.at(), words.event(event), words.words(event)));
        moments.sort(Comparator.comparing(Moment::at));
        var steps = new ArrayList<>(moments.stream().map(Moment::step).toList());
        if (letter.state() == LetterState.WAITING) {
            steps.add(new LetterPage.Step(
                    moment(letter.course().dueAt()), words.say().next(), ""));
        }
        return steps;
    }

    private boolean isTold(List<LetterEvent> events) {
        var how = Map.of(
                LetterState.FAILED, LetterEvent.What.REFUSED,
                LetterState.SUPPRESSED, LetterEvent.What.SUPPRESSED,
                LetterState.SKIPPED, LetterEvent.What.NOT_NEEDED);
        return events.stream().anyMatch(event -> event.what() == how.get(letter.state()));
    }

    private void settled(List<Moment> moments, Instant at) {
        var why = letter.why().map(Masking::words).orElse("");
        switch (letter.state()) {
            case SENT, BOUNCED ->
                add(moments, at, words.say().sent(), letter.messageId().orElse(""));
            case KEPT -> add(moments, at, words.say().kept(), "");
            case FAILED -> add(moments, at, words.say().givenUp(), why);
            default -> add(moments, at, words.say().settled(), why);
        }
    }

    private void add(List<Moment> moments, Instant at, String what, String said) {
        moments.add(new Moment(at, new LetterPage.Step(moment(at), what, said)));
    }

    private String moment(Instant at) {
        return words.reader().moment(at);
    }
}
