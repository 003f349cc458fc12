package io.leavewell.reason.theme;

import io.leavewell.audit.Audit;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;

/** What people asked for: kept as themes, described, decided, ended. */
@Allowed(Role.VIEWER)
@Path(ThemesTab.PATH)
@Transactional
class ThemeResource {

    static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    @Inject
    Workspace workspace;

    @Inject
    ThemePages pages;

    @Inject
    ThemeForm form;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response list(@Context UriInfo uri) {
        return workspace.page(pages.list(Query.of(uri)));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") UUID id) {
        return workspace.page(pages.one(theme(id)));
    }

    /** @param filter the report's address, or what stands behind its question mark */
    @GET
    @Path("/new")
    @Allowed(Role.EDITOR)
    public Response fresh(@QueryParam("filter") @DefaultValue("") String filter) {
        var mine = workspace.desk().actor().id().toString();
        return workspace.page(pages.fresh(
                Filled.empty().and("filter", Filter.of(filter).text()).and("owner", mine)));
    }

    @POST
    @Path("/new")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(byte[] body) {
        var reading = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var sketch = form.read(reading, ThemeForm.NONE);
        if (!reading.isFine()) {
            return workspace.wrong(pages.fresh(reading.form()));
        }
        var theme = new Theme(sketch, workspace.desk().actor().name(), clock.instant());
        theme.persist();
        audit.note(ThemeAct.MADE, ThemeAct.KIND, theme.id().toString(), null, sketch.noted());
        return to(theme, say().madeNow());
    }

    @GET
    @Path(ONE + "/edit")
    @Allowed(Role.EDITOR)
    public Response edit(@PathParam("id") UUID id) {
        var theme = theme(id);
        return workspace.page(pages.edit(theme, ThemeForm.filled(theme.sketch())));
    }

    @POST
    @Path(ONE + "/edit")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, byte[] body) {
        var theme = held(id);
        var reading = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var sketch = form.read(reading, theme.id());
        if (!reading.isFine()) {
            return workspace.wrong(pages.edit(theme, reading.form()));
        }
        var before = theme.sketch();
        if (!sketch.equals(before)) {
            theme.describe(sketch, clock.instant());
            audit.note(ThemeAct.CHANGED, ThemeAct.KIND, id.toString(), before.noted(), sketch.noted());
        }
        return to(theme, say().saved());
    }

    /** What is shipped is told on a page of its own. */
    @POST
    @Path(ONE + "/status")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, byte[] body) {
        var theme = held(id);
        var status = Status.coded(Form.of(body).typed("status")).orElseThrow(BadRequestException::new);
        if (status == Status.SHIPPED && theme.isInUse() && !theme.isShipped()) {
            return workspace.to(path(theme) + "/ship", "");
        }
        if (status != theme.status() && theme.isInUse()) {
            audit.note(
                    ThemeAct.DECIDED,
                    ThemeAct.KIND,
                    id.toString(),
                    theme.status().code(),
                    status.code());
            theme.become(status, clock.instant());
        }
        return to(theme, say().decided(theme.status().label(workspace.reader().language())));
    }

    @POST
    @Path(ONE + "/end")
    @Allowed(Role.EDITOR)
    public Response end(@PathParam("id") UUID id) {
        var theme = held(id);
        if (theme.isInUse()) {
            theme.end(clock.instant());
            audit.note(ThemeAct.ENDED, ThemeAct.KIND, id.toString(), null, null);
        }
        return to(theme, say().endedNow());
    }

    @POST
    @Path(ONE + "/back")
    @Allowed(Role.EDITOR)
    public Response bringBack(@PathParam("id") UUID id) {
        var theme = held(id);
        if (!theme.isInUse() && Theme.existsNamed(theme.name(), id)) {
            return to(theme, say().nameTaken(theme.name()));
        } else if (!theme.isInUse()) {
            theme.bringBack(clock.instant());
            audit.note(ThemeAct.BROUGHT_BACK, ThemeAct.KIND, id.toString(), null, null);
        }
        return to(theme, say().backNow());
    }

    private Response to(Theme theme, String said) {
        return workspace.to(path(theme), said);
    }

    static String path(Theme theme) {
        return ThemesTab.PATH + "/" + theme.id();
    }

    private static Theme theme(UUID id) {
        return Theme.at(id).orElseThrow(NotFoundException::new);
    }

    private static Theme held(UUID id) {
        return Theme.held(id).orElseThrow(NotFoundException::new);
    }

    private ThemeMessages say() {
        return Messages.in(workspace.reader().language(), ThemeMessages.class);
    }
}
