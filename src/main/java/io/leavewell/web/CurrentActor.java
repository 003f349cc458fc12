package io.leavewell.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells who is asking right now; outside of a request of the workspace that is the product itself. */
@ApplicationScoped
public class CurrentActor {

    @Inject
    Presence presence;

    /** Whoever asks has just proved to be this operator: what is noted from here on is noted as theirs. */
    public void is(Actor proved) {
        presence.enter(new Doorkeeper.Admission(proved, "", Optional.empty()));
    }

    public Actor get() {
        return Arc.container().requestContext().isActive() ? presence.actor() : Actor.PRODUCT;
    }
}
