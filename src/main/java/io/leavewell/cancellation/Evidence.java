package io.leavewell.cancellation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.mail.Letter;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be shown about one visit: what was shown, what was clicked, what came of it (T-L11). */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Evidence(
        String visit,
        String customer,
        String subscription,
        boolean test,
        Instant opened,
        String language,
        int flow,
        Optional<Relay> relayed,
        Shown shown,
        List<Clicked> clicks,
        Optional<Ended> outcome,
        Optional<Reason> reason,
        Optional<String> detail,
        Optional<String> words,
        List<CarriedOut> effects,
        List<Sent> letters) {

    record Clicked(Click.Act act, Instant at, Map<String, String> details) {}

    record Ended(
            Outcome.Kind kind,
            String reference,
            Instant received,
            Optional<String> offer,
            Optional<Change> change,
            Optional<Instant> undone) {}

    record CarriedOut(String key, Change change, Instant recorded, Optional<Instant> done, Optional<String> error) {}

    record Sent(String kind, String state, Instant posted, Optional<Instant> settled, Optional<String> subject) {}

    /** By the reference that the customer has, or by the visit's {@code jti}. */
    static Optional<Evidence> about(String name) {
        return Outcome.referred(name)
                .map(Outcome::visit)
                .or(() -> Visit.named(name))
                .map(Evidence::of);
    }

    static Evidence of(Visit visit) {
        var outcome = Outcome.of(visit);
        var said = outcome.flatMap(ended -> Statement.about(ended.id()));
        return new Evidence(
                visit.jti(),
                visit.customer(),
                visit.subscription().externalId(),
                visit.isTest(),
                visit.openedAt(),
                visit.language().code(),
                visit.flow(),
                visit.relay(),
                visit.shown(),
                Click.of(visit).stream()
                        .map(click -> new Clicked(click.act(), click.at(), click.details()))
                        .toList(),
                outcome.map(Evidence::ended),
                said.flatMap(Statement::chosen),
                said.flatMap(Statement::detail),
                said.flatMap(Statement::words),
                outcome.map(ended -> Effect.about(ended.id())).orElse(List.of()).stream()
                        .map(Evidence::carriedOut)
                        .toList(),
                outcome.map(ended -> Letter.about(ended.id())).orElse(List.of()).stream()
                        .map(Evidence::sent)
                        .toList());
    }

    private static Ended ended(Outcome outcome) {
        return new Ended(
                outcome.kind(),
                outcome.reference(),
                outcome.receivedAt(),
                outcome.offer(),
                outcome.change(),
                outcome.undoneAt());
    }

    private static CarriedOut carriedOut(Effect effect) {
        return new CarriedOut(effect.key(), effect.change(), effect.recordedAt(), effect.doneAt(), effect.error());
    }

    private static Sent sent(Letter letter) {
        return new Sent(
                letter.kind(),
                letter.state().name(),
                letter.postedAt(),
                letter.settledAt(),
                letter.content().map(content -> content.subject()));
    }
}
