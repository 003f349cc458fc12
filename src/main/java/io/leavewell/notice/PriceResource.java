package io.leavewell.notice;

import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Language;
import io.leavewell.web.Problem;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes of prices for people who subscribe already: drafted, looked at, published, stopped. */
@Allowed(Role.VIEWER)
@Path(PriceResource.PATH)
@Transactional
class PriceResource {

    static final String PATH = NoticeResource.PATH + "/prices";

    @Inject
    Workspace workspace;

    @Inject
    PricePages pages;

    @Inject
    PriceDesk desk;

    @Inject
    Publication publication;

    @QueryParam("letter")
    String letter;

    @GET
    public Response list() {
        return workspace.page(pages.list());
    }

    @GET
    @Path("/new")
    @Allowed(Role.EDITOR)
    public Response fresh() {
        return workspace.page(pages.blank());
    }

    @POST
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(byte[] body) {
        var form = pages.reading(Filled.of(Form.of(body)));
        return form.read()
                .map(terms -> to(desk.draft(terms), pages.say().draftedNow()))
                .orElseGet(() -> workspace.wrong(
                        pages.form(Optional.empty(), form.reading().form())));
    }

    @GET
    @Path(NoticeResource.ONE)
    public Response one(@PathParam("id") UUID id) {
        return workspace.page(pages.one(change(id), language(), List.of()));
    }

    @GET
    @Path(NoticeResource.ONE + "/edit")
    @Allowed(Role.EDITOR)
    public Response edit(@PathParam("id") UUID id) {
        var change = change(id);
        return change.isDraft()
                ? workspace.page(pages.form(change))
                : to(change, pages.say().publishedBefore());
    }

    /** Who comes second sees what the first one made of it, and what they typed themselves is kept. */
    @POST
    @Path(NoticeResource.ONE)
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, byte[] body) {
        var change = change(id).hold();
        if (!change.isDraft()) {
            return to(change, pages.say().publishedBefore());
        }
        var form = pages.reading(Filled.of(Form.of(body)));
        var terms = form.read();
        if (!form.typed().is("version", String.valueOf(change.version()))) {
            form.reading().refuse("plans", pages.say().changedMeanwhile());
            var mended = form.reading().form().and("version", String.valueOf(change.version()));
            return workspace.conflict(pages.form(Optional.of(change), mended));
        }
        return terms.map(read -> {
                    desk.change(change, read);
                    return to(change, pages.say().changedNow());
                })
                .orElseGet(() -> workspace.wrong(
                        pages.form(Optional.of(change), form.reading().form())));
    }

    @POST
    @Path(NoticeResource.ONE + "/discard")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") UUID id) {
        var change = change(id).hold();
        if (!change.isDraft()) {
            return to(change, pages.say().publishedBefore());
        }
        desk.discard(change);
        return workspace.to(PATH, pages.say().discardedNow());
    }

    @POST
    @Path(NoticeResource.ONE + "/publication")
    @Allowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") UUID id, byte[] body) {
        var change = change(id).hold();
        if (!change.isDraft()) {
            return to(change, pages.say().publishedBefore());
        }
        var problems = publication.problems(change, Form.of(body));
        if (!problems.isEmpty()) {
            return workspace.wrong(pages.one(change, language(), problems));
        }
        desk.publish(change);
        return to(change, pages.say().publishedNow());
    }

    @POST
    @Path(NoticeResource.ONE + "/stop")
    @Allowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("id") UUID id, byte[] body) {
        var change = change(id).hold();
        if (!publication.mayStop(change)) {
            return to(
                    change,
                    change.isStopped()
                            ? pages.say().stoppedBefore()
                            : pages.say().tooLateToStop());
        } else if (!Form.of(body).has("sure")) {
            var problem = new Problem("sure", pages.say().notSure());
            return workspace.wrong(pages.one(change, language(), List.of(problem)));
        }
        desk.stop(change);
        return to(change, pages.say().stoppedNow());
    }

    private Response to(PriceChange change, String said) {
        return workspace.to(PATH + "/" + change.id(), said);
    }

    private Language language() {
        return Language.of(letter).orElseGet(() -> workspace.reader().language());
    }

    private static PriceChange change(UUID id) {
        return PriceChange.at(id).orElseThrow(NotFoundException::new);
    }
}
