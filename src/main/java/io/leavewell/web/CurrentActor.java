package io.leavewell.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells who is asking right now; outside of a request of the workspace that is the product itself. */
@ApplicationScoped
public class CurrentActor {

    @Inject
    Presence presence;

    public Actor get() {
        return Arc.container().requestContext().isActive() ? presence.actor() : Actor.PRODUCT;
    }
}
