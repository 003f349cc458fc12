package io.leavewell.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads who has proved who they are to where they wanted to go. */
@ApplicationScoped
class Passage {

    @Inject
    Entrance entrance;

    Response after(Operator operator, Entrance.Way way, boolean kept, Next next) {
        return Response.seeOther(URI.create(next.path()))
                .cookie(entrance.open(operator, way, kept))
                .build();
    }
}
