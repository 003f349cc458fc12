package io.leavewell.cancellation;

import io.leavewell.billing.Effects;
import io.leavewell.billing.Subscription;
import io.leavewell.web.Allowed;
import io.leavewell.web.Form;
import io.leavewell.web.InTime;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wishes from the plain form, and what operators decide about them. */
@Path(OperatorPaths.WISHES)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
class WishesResource {

    @Inject
    WishPages pages;

    @Inject
    WishDesk desk;

    @Inject
    Effects effects;

    @Inject
    Workspace workspace;

    @Inject
    InTime inTime;

    @GET
    public Response list() {
        return inTime.call(() -> workspace.page(pages.all().render()));
    }

    @GET
    @Path("/{wish}")
    public Response show(@PathParam("wish") UUID wish, @QueryParam("q") @DefaultValue("") String looked) {
        return inTime.call(
                () -> workspace.page(pages.of(wish(wish), looked, "", List.of()).render()));
    }

    @POST
    @Path("/{wish}/confirmation")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("wish") UUID id, byte[] body) {
        var form = Form.of(body);
        var note = RelayForm.note(form);
        var chosen = inTime.call(() -> {
            var wish = wish(id);
            return subscription(form).filter(one -> wish.isOpen()).map(one -> desk.confirm(wish, one, note));
        });
        if (chosen.isEmpty()) {
            return wrong(id, note, new Problem("subscription", say().wishChoose()));
        }
        chosen.get().ifPresent(effects::tryNow);
        return workspace.to(OperatorPaths.WISHES, say().wishConfirmedNow());
    }

    /** Why it is no wish of a customer must be said: somebody may ask later. */
    @POST
    @Path("/{wish}/dismissal")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@PathParam("wish") UUID id, byte[] body) {
        var note = RelayForm.note(Form.of(body));
        if (note.isEmpty()) {
            return wrong(id, note, new Problem("note", say().wishWhy()));
        }
        inTime.run(() -> {
            var wish = wish(id);
            if (wish.isOpen()) {
                desk.dismiss(wish, note);
            }
        });
        return workspace.to(OperatorPaths.WISHES, say().wishDismissedNow());
    }

    private Response wrong(UUID wish, String note, Problem problem) {
        return inTime.call(() ->
                workspace.wrong(pages.of(wish(wish), "", note, List.of(problem)).render()));
    }

    private static Optional<Subscription> subscription(Form form) {
        return form.text("subscription")
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(id -> Subscription.<Subscription>findByIdOptional(UUID.fromString(id)))
                .filter(one -> !one.isEnded() && !one.customer().isErased());
    }

    private static Wish wish(UUID id) {
        return Wish.<Wish>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private RelayMessages say() {
        return Messages.in(workspace.reader().language(), RelayMessages.class);
    }
}
