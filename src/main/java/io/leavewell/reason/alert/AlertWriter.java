package io.leavewell.reason.alert;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letters of alerts, when they are about to go. */
@ApplicationScoped
class AlertWriter implements Writer {

    @Inject
    Notices notices;

    @Override
    public Set<AlertLetter> kinds() {
        return EnumSet.allOf(AlertLetter.class);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        return notice(letter, reader)
                .map(notice -> Content.of(
                        reader,
                        notice.heading(),
                        Templates.letterText(notice, reader),
                        Templates.letter(notice, reader)));
    }

    private Optional<Notice> notice(Letter letter, Reader reader) {
        if (letter.kind().equals(AlertLetter.TRIAL.code())) {
            return AlertRule.triedBy(letter.about()).map(rule -> notices.example(rule, reader));
        } else if (letter.kind().equals(AlertLetter.FIRST.code())) {
            return of(AlertLetter.FIRST, Alert.at(letter.about()).stream().toList(), reader);
        }
        return of(AlertLetter.MORE, Alert.gathered(letter.about()), reader);
    }

    /** Nobody needs it any more if the rule was ended meanwhile. */
    private Optional<Notice> of(AlertLetter kind, List<Alert> alerts, Reader reader) {
        return alerts.stream()
                .findFirst()
                .flatMap(any -> AlertRule.standing(any.rule()))
                .map(rule -> notices.of(rule, kind, alerts, reader));
    }

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance letter(Notice notice, Reader reader);

        static native TemplateInstance letterText(Notice notice, Reader reader);
    }
}
