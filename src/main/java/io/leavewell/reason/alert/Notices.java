package io.leavewell.reason.alert;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Puts alerts into words, from what is true now: an erased person's are gone from what is said, too. */
@ApplicationScoped
class Notices {

    /** So many are listed in one message. */
    static final int LISTED = 20;

    @Inject
    Voices voices;

    Notice of(AlertRule rule, AlertLetter kind, List<Alert> alerts, Reader reader) {
        var say = Messages.in(reader.language(), AlertMessages.class);
        var listed = listed(alerts, reader);
        var rest = alerts.size() > LISTED ? say.listed(reader.number(LISTED), reader.number(alerts.size())) : "";
        return new Notice(
                kind.code(),
                rule.id().toString(),
                rule.name(),
                heading(rule, kind, alerts, listed, reader),
                listed,
                alerts.size(),
                rest,
                say.why(rule.name()),
                voices.rulesUrl());
    }

    /** A made-up one. */
    Notice example(AlertRule rule, Reader reader) {
        var say = Messages.in(reader.language(), AlertMessages.class);
        return new Notice(
                AlertLetter.TRIAL.code(),
                rule.id().toString(),
                rule.name(),
                say.trialHeading(rule.name()),
                List.of(voices.example(rule, reader)),
                1,
                "",
                say.why(rule.name()),
                voices.rulesUrl());
    }

    private List<Voice> listed(List<Alert> alerts, Reader reader) {
        var first = alerts.stream().map(Alert::statement).limit(LISTED).toList();
        var statements = Spoken.all(first);
        return first.stream()
                .map(statements::get)
                .filter(Objects::nonNull)
                .map(statement -> voices.of(statement, reader))
                .toList();
    }

    private static String heading(
            AlertRule rule, AlertLetter kind, List<Alert> alerts, List<Voice> listed, Reader reader) {
        var say = Messages.in(reader.language(), AlertMessages.class);
        if (kind == AlertLetter.FIRST) {
            return say.firstHeading(
                    rule.name(), listed.stream().map(Voice::label).findFirst().orElse(""));
        }
        var since = Alert.at(alerts.get(0).bundle()).orElse(alerts.get(0)).madeAt();
        return say.moreHeading(rule.name(), reader.number(alerts.size()), reader.moment(since));
    }
}
