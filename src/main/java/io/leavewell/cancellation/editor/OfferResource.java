package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.offer.Offer;
import io.leavewell.offer.OfferForm;
import io.leavewell.offer.OfferKind;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What is offered in place of leaving. */
@Path("/workspace/flow/offers")
@Allowed(Role.VIEWER)
class OfferResource {

    @Inject
    FlowDesk desk;

    @Inject
    OfferPages pages;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @Inject
    Catalogue catalogue;

    @GET
    @Path("/new")
    @Allowed(Role.EDITOR)
    public Response fresh(@QueryParam("kind") String code) {
        if (code == null) {
            return workspace.page(new NewOfferPage(workspace.desk()).render());
        }
        var sheet = Sheet.of(Part.offer(""), desk.drafted(), Map.of());
        return workspace.page(pages.fresh(kind(code), sheet));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response add(@QueryParam("kind") String code, byte[] body) {
        var kind = kind(code);
        var reading = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var offer = read(kind, reading);
        if (desk.drafted().flow().offer(offer.id()).isPresent()) {
            reading.refuse("id", saving.say().idTaken(offer.id()));
        }
        return saving.save(
                Part.offer(offer.id()), reading, flow -> Edits.offer(flow, offer), sheet -> pages.fresh(kind, sheet));
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("id") String id) {
        var drafted = desk.drafted();
        var offer = drafted.flow().offer(id).orElseThrow(NotFoundException::new);
        var sheet = Sheet.of(Part.offer(id), drafted, Map.of());
        return workspace.page(pages.kept(id, OfferKind.of(offer), sheet, drafted.flow()));
    }

    /** Also one that somebody has removed meanwhile: that is told, and what was typed is not lost. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response save(@PathParam("id") String id, byte[] body) {
        var flow = desk.drafted().flow();
        var form = Filled.of(Form.of(body)).and("id", id);
        var kind = flow.offer(id).map(OfferKind::of).orElseGet(() -> kind(form.value("kind")));
        var reading = new Reading(form, workspace.reader());
        var offer = read(kind, reading);
        return saving.save(
                Part.offer(id),
                reading,
                draft -> Edits.offer(draft, offer),
                sheet -> pages.kept(id, kind, sheet, flow));
    }

    @POST
    @Path("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response remove(@PathParam("id") String id, byte[] body) {
        var kind = desk.drafted().flow().offer(id).map(OfferKind::of).orElseThrow(NotFoundException::new);
        return saving.remove(
                Part.offer(id),
                Form.of(body),
                flow -> Edits.withoutOffer(flow, id),
                now -> pages.kept(id, kind, Sheet.left(Part.offer(id), now), now.flow()));
    }

    private Offer read(OfferKind kind, Reading reading) {
        return new OfferForm(reading.form(), reading, workspace.reader(), catalogue).read(kind);
    }

    private static OfferKind kind(String code) {
        return OfferKind.coded(code).orElseThrow(NotFoundException::new);
    }
}
