package io.leavewell.dunning.pay;

import io.leavewell.billing.Change;
import io.leavewell.billing.Charging;
import io.leavewell.billing.Effects;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.InTime;
import io.leavewell.web.Link;
import io.leavewell.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ends a pause that began because nobody had paid: a card that may work, and then it goes on. */
@ApplicationScoped
class Resuming {

    @Inject
    Arrangements arrangements;

    @Inject
    Ways ways;

    @Inject
    Charging charging;

    @Inject
    Effects effects;

    @Inject
    Pages pages;

    @Inject
    InTime inTime;

    /** What the wish is kept about: not the recovery itself, whose end is another one. */
    static UUID about(Recovery recovery) {
        var began = recovery.subscription().pause().map(Change.Pause::from).orElse(Instant.EPOCH);
        var said = "resume " + recovery.id() + " " + began;
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /** @param card empty for the one on file */
    Reply act(Link link, Recovery seen, Optional<CardForm> card, Visitor visitor) {
        var turn = inTime.call(() -> turn(link, seen.id(), card, visitor));
        turn.effect().ifPresent(effects::tryNow);
        return turn.reply();
    }

    /** @param effect what billing is to be asked for at once */
    private record Turn(Reply reply, Optional<UUID> effect) {}

    private Turn turn(Link link, UUID id, Optional<CardForm> card, Visitor visitor) {
        var recovery = arrangements.held(id).orElseThrow();
        var subscription = recovery.subscription();
        var reader = visitor.reader(subscription.customer());
        var onward = new Reply.Onward(visitor.page(reader));
        if (Stand.of(recovery) != Stand.RESUMABLE) {
            return new Turn(onward, Optional.empty());
        } else if (card.isEmpty() && !ways.mayWork(recovery)) {
            var say = Pages.say(reader);
            var missing = Draft.wrong(say.errorHeading(), new Problem(CardForm.FORM, say.noCard()));
            return new Turn(pages.of(recovery, link, visitor, missing), Optional.empty());
        }
        card.ifPresent(typed -> charging.takeCard(
                subscription.customer(), typed.number(), typed.expires().orElseThrow()));
        var about = about(recovery);
        var effect = effects.record(about, "pay:" + about, subscription, new Change.Resume());
        return new Turn(onward, Optional.of(effect.id()));
    }
}
