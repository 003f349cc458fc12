package io.leavewell.cancellation;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.reason.Reason;
import io.leavewell.task.Task;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes to the team about what a person has to look at. */
@ApplicationScoped
class TeamWriter implements Writer {

    @Inject
    Flows flows;

    @Override
    public Set<LeavingLetter> kinds() {
        return Set.of(LeavingLetter.QUESTION, LeavingLetter.ALARM);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return Task.<Task>findByIdOptional(letter.about())
                .filter(Task::isOpen)
                .flatMap(task -> letter.kind().equals(LeavingLetter.ALARM.code())
                        ? alarm(task, letter)
                        : question(task, letter));
    }

    private Optional<Content> alarm(Task task, Letter letter) {
        var say = say(letter);
        var what = task.words().orElse("");
        var words =
                words(say, say.mailTeamAlertSubject(matter(task.kind(), say)), List.of(say.mailTeamAlertIntro(what)));
        return Optional.of(words.in(letter.recipient().reader(), words.heading()));
    }

    private static String matter(String kind, CancellationMessages say) {
        return switch (kind) {
            case "effect" -> say.matterEffect();
            case "flow" -> say.matterFlow();
            default -> say.matterWish();
        };
    }

    private Optional<Content> question(Task task, Letter letter) {
        var say = say(letter);
        return Visit.<Visit>findByIdOptional(UUID.fromString(task.about())).map(visit -> {
            var lines = new ArrayList<String>();
            lines.add(
                    say.mailTeamTalkIntro(visit.customer(), visit.subscription().externalId(), reason(visit, letter)));
            task.words().map(say::mailTeamWords).ifPresent(lines::add);
            var words = words(say, say.mailTeamTalkSubject(), lines);
            return words.in(letter.recipient().reader(), words.heading());
        });
    }

    /** As the survey puts it. */
    private String reason(Visit visit, Letter letter) {
        return Click.of(visit).stream()
                .filter(click -> click.act() == Click.Act.ASK)
                .findFirst()
                .flatMap(click -> Reason.coded(click.details().get("reason")))
                .flatMap(flows.version(visit.flow()).survey()::choice)
                .map(choice -> choice.label().in(language(letter)))
                .orElseGet(say(letter)::reasonNone);
    }

    private static Language language(Letter letter) {
        return letter.recipient().reader().language();
    }

    private static CancellationMessages say(Letter letter) {
        return Messages.in(language(letter), CancellationMessages.class);
    }

    private static LetterBody words(CancellationMessages say, String heading, List<String> lines) {
        return new LetterBody(heading, lines, List.of(), Optional.empty(), List.of(), say.mailTeamWhy());
    }
}
