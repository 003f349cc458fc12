package io.leavewell.account;

import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads who has proved who they are to where they wanted to go: by way of their second factor, if they have one. */
@ApplicationScoped
class Passage {

    @Inject
    Entrance entrance;

    @Inject
    Halves halves;

    @Inject
    Workspace workspace;

    Response after(Operator operator, Entrance.Way way, boolean kept, Next next) {
        return operator.hasSecondFactor() && !way.isStrong()
                ? workspace.page(new CodePage(
                                workspace.desk(), new CodeForm(halves.of(operator), "", kept, next), Problems.none())
                        .render())
                : in(operator, way, kept, next);
    }

    Response in(Operator operator, Entrance.Way way, boolean kept, Next next) {
        return Response.seeOther(URI.create(next.path()))
                .cookie(entrance.open(operator, way, kept))
                .build();
    }
}
