package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What was in force before, and the way back to it. */
@Path("/workspace/flow/history")
@Allowed(Role.VIEWER)
class HistoryResource {

    private static final String DRAFT = "draft";

    @Inject
    FlowDesk desk;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    public Response list(@Context UriInfo uri) {
        var listing = desk.history(Query.of(uri));
        var rows = listing.rows().stream()
                .map(edition -> Overview.published(edition, workspace.reader()))
                .toList();
        return workspace.page(
                new HistoryPage(workspace.desk(), new Listing<>(rows, listing.total(), listing.query())).render());
    }

    @GET
    @Path("/{version}")
    public Response show(@PathParam("version") String number) {
        return workspace.page(page(Numbers.read(number)));
    }

    @GET
    @Path("/{version}/definition.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response definition(@PathParam("version") String number) {
        var edition = desk.edition(Numbers.read(number));
        return Definition.file(edition.definition(), "flow-" + edition.version() + ".json");
    }

    /** @return the comparison of {@code from} and {@code to}: numbers of versions, or the draft */
    @GET
    @Path("/compare")
    public Response compare(@Context UriInfo uri) {
        var query = Query.of(uri);
        var from = query.text("from").orElse(String.valueOf(desk.inForce().version()));
        var to = query.text("to").orElse(DRAFT);
        var changes = Comparison.of(flow(from), flow(to), saving.words());
        return workspace.page(new ComparePage(workspace.desk(), from, to, changes).render());
    }

    @POST
    @Path("/{version}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response rollBack(@PathParam("version") String number, byte[] body) {
        var version = desk.edition(Numbers.read(number)).version();
        try {
            desk.rollBack(version, Numbers.read(Form.of(body).typed("revision")));
            return workspace.to(PublishResource.PATH, saving.say().rolledBack(version));
        } catch (Stale by) {
            return workspace.conflict(page(version));
        }
    }

    private Flow flow(String name) {
        return name.equals(DRAFT) ? desk.drafted().flow() : desk.version(Numbers.read(name));
    }

    private TemplateInstance page(int number) {
        var edition = desk.edition(number);
        var words = saving.words();
        var flow = desk.version(number);
        var drafted = desk.drafted();
        var inForce = desk.version(desk.inForce().version());
        var changes = number == 1 ? null : Comparison.of(desk.version(number - 1), flow, words);
        return new VersionPage(
                        workspace.desk(),
                        Overview.published(edition, workspace.reader()),
                        changes,
                        Comparison.of(inForce, flow, words),
                        Comparison.of(inForce, drafted.flow(), words).size(),
                        drafted.draft().revision())
                .render();
    }
}
