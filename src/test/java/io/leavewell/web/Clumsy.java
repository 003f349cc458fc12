package io.leavewell.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A page and an answer that never come: mistakes of ours. */
@Path("/")
public class Clumsy {

    @GET
    @Path("/clumsy")
    public String page() {
        throw new IllegalStateException("A vase fell");
    }

    @GET
    @Path("/api/clumsy")
    public String answer() {
        throw new IllegalStateException("A vase fell");
    }
}
