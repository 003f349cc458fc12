package io.leavewell.reason.alert;

import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Alerts as operators make, change, pause and end them. */
@Allowed(Role.VIEWER)
@Path(AlertsResource.PATH)
@Transactional
class AlertsResource {

    static final String PATH = ReasonsTabs.PATH + "/alerts";

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ONE = "/{rule: " + ID + "}";
    private static final String ONE_OR_NEW = "/{rule: new|" + ID + "}";

    @Inject
    Workspace workspace;

    @Inject
    AlertPages pages;

    @Inject
    RuleDesk desk;

    @GET
    public Response list() {
        return workspace.page(pages.list());
    }

    @GET
    @Path(ONE_OR_NEW)
    @Allowed(Role.EDITOR)
    public Response one(@PathParam("rule") String id) {
        return workspace.page(id.equals("new") ? pages.blank() : pages.one(standing(id)));
    }

    @POST
    @Path(ONE_OR_NEW)
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("rule") String id, byte[] body) {
        var form = desk.reading(Filled.of(Form.of(body)));
        var wanted = form.read();
        if (id.equals("new")) {
            return wanted.map(desk::make)
                    .map(rule -> to(rule, pages.say().made(rule.name())))
                    .orElseGet(() -> workspace.wrong(pages.unmade(form.reading().form())));
        }
        var rule = standing(id);
        return wanted.map(other -> desk.change(rule, other))
                .map(changed -> to(changed, pages.say().changed(changed.name())))
                .orElseGet(() -> workspace.wrong(pages.one(rule, form.reading().form())));
    }

    @POST
    @Path(ONE + "/pause")
    @Allowed(Role.EDITOR)
    public Response pause(@PathParam("rule") String id) {
        var rule = standing(id);
        desk.pause(rule);
        return to(rule, pages.say().pausedNow(rule.name()));
    }

    @POST
    @Path(ONE + "/resume")
    @Allowed(Role.EDITOR)
    public Response resume(@PathParam("rule") String id) {
        var rule = standing(id);
        desk.resume(rule);
        return to(rule, pages.say().resumedNow(rule.name()));
    }

    /** Who comes second is shown that it is ended. */
    @POST
    @Path(ONE + "/end")
    @Allowed(Role.EDITOR)
    public Response end(@PathParam("rule") String id) {
        var rule = AlertRule.held(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        desk.end(rule);
        return workspace.to(PATH, pages.say().endedNow(rule.name()));
    }

    private Response to(AlertRule rule, String said) {
        return workspace.to(PATH + "/" + rule.id(), said);
    }

    private static AlertRule standing(String id) {
        return AlertRule.held(UUID.fromString(id))
                .filter(rule -> !rule.isEnded())
                .orElseThrow(NotFoundException::new);
    }
}
