package io.leavewell.demo;

import io.leavewell.web.Limited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bare address leads into the sample company, if it is there, and otherwise to the team's own pages. */
@Limited
@Path("/")
class DoorResource {

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    @GET
    public Response show() {
        return Response.seeOther(URI.create(demo ? "/demo" : "/workspace")).build();
    }
}
