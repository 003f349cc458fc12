package io.leavewell.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The flow that visits follow now, for stories of other rooms. */
@ApplicationScoped
public class PublishedFlow {

    @Inject
    Flows flows;

    public Flow get() {
        return flows.version(flows.newest());
    }
}
