package io.leavewell.reason.alert;

import io.leavewell.account.Operator;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.outgoing.Calls;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends a message of alerts on its way, in the caller's transaction. */
@ApplicationScoped
class Telling {

    @Inject
    Notices notices;

    @Inject
    SlackCalls slack;

    @Inject
    Letters letters;

    @Inject
    Calls calls;

    @Inject
    Clock clock;

    /** @param bundle by which the message is known: whoever is erased takes it along */
    void tell(AlertRule rule, AlertLetter kind, UUID bundle, List<Alert> alerts) {
        Spoken.held(alerts.stream().map(Alert::statement).limit(Notices.LISTED).toList());
        if (rule.way() == Way.WEBHOOK) {
            var notice = notices.of(rule, kind, alerts, reader(rule));
            calls.postBare(rule.target().orElseThrow(), kind.code(), slack.body(notice), bundle);
            alerts.forEach(alert -> alert.tell(clock.instant()));
        } else if (write(rule, kind, bundle)) {
            alerts.forEach(alert -> alert.tell(clock.instant()));
        }
    }

    /** Letters are written late, by the {@link AlertWriter}. @return whether somebody is there to read it */
    boolean write(AlertRule rule, AlertLetter kind, UUID about) {
        var owner = owner(rule);
        owner.ifPresent(reader -> letters.post(
                kind,
                about,
                new Recipient(Recipient.TEAM, new Mailbox(reader.email(), reader.name()), reader.reader()),
                clock.instant()));
        return owner.isPresent();
    }

    /** Nobody who was shut out of the workspace reads on by mail. */
    static Optional<Operator> owner(AlertRule rule) {
        return Operator.of(rule.owner()).filter(Operator::isEnabled);
    }

    static Reader reader(AlertRule rule) {
        return Operator.of(rule.owner()).map(Operator::reader).orElseGet(() -> Reader.of(Language.EN, "", ""));
    }
}
