package io.leavewell.reason.report;

import io.leavewell.reason.Correcting;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Statement;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
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
import java.util.Optional;
import java.util.UUID;

/** What people said, and how an operator sets right what was made of it. */
@Allowed(Role.VIEWER)
@Path(VoicePages.PATH)
@Transactional
class VoiceResource {

    private static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    /** A list of ours, with what was looked for. */
    private static final String LIST = VoicePages.PATH + "(\\?[^\\s#\\\\]{0,1500})?(#v-[0-9a-f-]{36})?";

    @Inject
    Workspace workspace;

    @Inject
    VoicePages pages;

    @Inject
    Correcting correcting;

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv()
                ? pages.file(query)
                : workspace.page(pages.list(query).render());
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") UUID id) {
        return workspace.page(pages.one(statement(id)).render());
    }

    @POST
    @Path(ONE + "/correction")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("id") UUID id, byte[] body) {
        var form = Form.of(body);
        var right = form.text("reason").flatMap(Heading::spelled);
        var label = right.flatMap(heading -> correcting.correct(statement(id), heading));
        return workspace.to(
                back(id, form), label.map(name -> say().countsAs(name)).orElseGet(() -> say().noSuchReason()));
    }

    @POST
    @Path(ONE + "/correction/withdrawal")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, byte[] body) {
        var label = correcting.withdraw(statement(id));
        return workspace.to(back(id, Form.of(body)), say().countsAs(label));
    }

    private static String back(UUID id, Form form) {
        return Optional.of(form.typed("back"))
                .filter(path -> path.matches(LIST))
                .orElse(VoicePages.PATH + "/" + id);
    }

    private static Statement statement(UUID id) {
        return Statement.at(id).orElseThrow(NotFoundException::new);
    }

    private ReportMessages say() {
        return Messages.in(workspace.reader().language(), ReportMessages.class);
    }
}
