package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterEvent;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Masking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened to a letter from its posting to now, and what comes next. */
record LetterStory(Letter letter, LetterWords words) {

    /** A step with its moment, by which they are sorted. */
    private record Moment(Instant at, LetterPage.Step step) {}

    List<LetterPage.Step> steps() {
        var moments = new ArrayList<Moment>();
        add(moments, letter.postedAt(), words.say().posted(moment(letter.notBefore())), "");
        LetterEvent.of(letter.id()).forEach(event -> add(moments, event.at(), words.event(event), words.words(event)));
        letter.settledAt().ifPresent(at -> settled(moments, at));
        moments.sort(Comparator.comparing(Moment::at));
        var steps = new ArrayList<>(moments.stream().map(Moment::step).toList());
        if (letter.state() == LetterState.WAITING) {
            steps.add(new LetterPage.Step(
                    moment(letter.course().dueAt()), words.say().next(), ""));
        }
        return steps;
    }

    /** What came back went before; what else was settled has its own event, unless it was given up or is old. */
    private void settled(List<Moment> moments, Instant at) {
        switch (letter.state()) {
            case SENT, BOUNCED ->
                add(moments, at, words.say().sent(), letter.messageId().orElse(""));
            case KEPT -> add(moments, at, words.say().kept(), "");
            case FAILED ->
                add(
                        moments,
                        at,
                        words.say().givenUp(),
                        letter.why().map(Masking::words).orElse(""));
            default ->
                add(
                        moments,
                        at,
                        words.say().settled(),
                        letter.why().map(Masking::words).orElse(""));
        }
    }

    private void add(List<Moment> moments, Instant at, String what, String said) {
        moments.add(new Moment(at, new LetterPage.Step(moment(at), what, said)));
    }

    private String moment(Instant at) {
        return words.reader().moment(at);
    }
}
