package io.leavewell.cancellation.editor;

import io.leavewell.audit.Audit;
import io.leavewell.cancellation.Guest;
import io.leavewell.cancellation.Preview;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Language;
import io.leavewell.web.Mode;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows the draft as customers would see it. */
@Path("/workspace/flow/preview")
@Allowed(Role.VIEWER)
class PreviewResource {

    static final String PATH = FlowDoor.PATH + "/preview";

    @Inject
    FlowDesk desk;

    @Inject
    Preview preview;

    @Inject
    InnerPage inner;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response show(@Context UriInfo uri) {
        var query = Query.of(uri);
        var viewpoint = Viewpoint.of(query);
        var guest = viewpoint.guest(preview, mode());
        var frame = new PreviewPage.Frame(
                query.is("page", "outcome") ? "outcome" : "cancel",
                query.is("look", "dark") ? "dark" : "light",
                query.text("language")
                        .flatMap(Language::of)
                        .orElse(workspace.reader().language()),
                PreviewPage.width(query.shown("width")));
        desk.drafted();
        var shown = guest.isPresent() ? viewpoint : viewpoint.imagined();
        return workspace.page(new PreviewPage(workspace.desk(), shown, frame, guest.isEmpty()).render());
    }

    /** The page itself, as it stands in the frame. */
    @GET
    @Path("/{page}/{look}/{viewpoint}")
    @Transactional
    public Response page(
            @PathParam("page") String page,
            @PathParam("look") String look,
            @PathParam("viewpoint") String segment,
            @QueryParam("lang") String lang) {
        var guest = Viewpoint.of(segment).guest(preview, mode()).orElseThrow(NotFoundException::new);
        note(guest);
        var flow = desk.drafted().flow();
        var reader = reader(guest, lang);
        var html = page.equals("outcome")
                ? preview.outcomePage(flow, guest, reader)
                : preview.cancelPage(flow, guest, reader);
        return inner.of(html, look.equals("dark"));
    }

    private Reader reader(Guest guest, String lang) {
        var reader = guest.subscription().customer().reads(Language.EN);
        return Language.of(lang).map(reader::in).orElse(reader);
    }

    private Mode mode() {
        return current.get().seesPeople() ? Mode.LIVE : Mode.TEST;
    }

    private void note(Guest guest) {
        if (!guest.imagined()) {
            audit.read(
                    FlowAct.PREVIEWED,
                    "customer",
                    guest.subscription().customer().id().toString());
        }
    }
}
