package io.leavewell.work;

import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Stuck work: what it is, and a person's decision about it. */
@Allowed(Role.VIEWER)
@Path(WorkResource.PATH)
@Transactional
class WorkResource {

    static final String PATH = Workspace.PATH + "/work";

    @Inject
    Workspace workspace;

    @Inject
    WorkPages pages;

    @Inject
    Bench bench;

    @Inject
    StuckThings things;

    @Inject
    Decision decision;

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv() ? pages.file(query) : workspace.page(pages.list(query));
    }

    @GET
    @Path("/{kind}/{id}")
    public Response one(@PathParam("kind") String kind, @PathParam("id") String id) {
        return things.one(place(kind), id, workspace.reader())
                .map(thing -> workspace.page(pages.one(thing, "", List.of())))
                .orElseGet(decision::settledBefore);
    }

    @POST
    @Path("/{kind}/{id}/tries")
    @Allowed(Role.EDITOR)
    public Response again(@PathParam("kind") String kind, @PathParam("id") String id) {
        return decision.again(place(kind), id);
    }

    @POST
    @Path("/{kind}/{id}/settlement")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byHand(@PathParam("kind") String kind, @PathParam("id") String id, byte[] body) {
        return decision.byHand(place(kind), id, Form.of(body).typed("note"));
    }

    @POST
    @Path("/{kind}/tries")
    @Allowed(Role.EDITOR)
    public Response allAgain(@PathParam("kind") String kind) {
        return decision.allAgain(place(kind));
    }

    private Snags place(String kind) {
        return bench.place(kind).orElseThrow(NotFoundException::new);
    }
}
