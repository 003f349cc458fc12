package io.leavewell.dunning.editor;

import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Query;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** How failed payments are followed up: the form of the draft, what it would do, and what was in force before. */
@Path(ScheduleDesk.PATH)
@Allowed(Role.VIEWER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ScheduleResource {

    private static final int NOTE = 500;

    @Inject
    ScheduleDesk desk;

    @Inject
    SchedulePages pages;

    @Inject
    HistoryPages histories;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        return workspace.page(pages.form());
    }

    @POST
    @Allowed(Role.EDITOR)
    public Response save(byte[] body) {
        var filled = Filled.of(Form.of(body));
        var form = new ScheduleForm(filled, workspace.reader());
        var schedule = form.schedule(desk.rules());
        if (schedule.isEmpty()) {
            return workspace.wrong(pages.form(form.refused(), ""));
        }
        try {
            desk.save(number(filled.value("revision")), schedule.get());
            return workspace.to(ScheduleDesk.PATH, pages.say().saved());
        } catch (Stale other) {
            return workspace.conflict(pages.form(filled, pages.lastHand()));
        }
    }

    @GET
    @Path(Setting.PREVIEW)
    public Response preview(@Context UriInfo uri) {
        return workspace.page(pages.preview(Query.of(uri)));
    }

    @GET
    @Path(Setting.PUBLISH)
    public Response check() {
        return workspace.page(pages.publish(Filled.empty(), ""));
    }

    @POST
    @Path(Setting.PUBLISH)
    @Allowed(Role.EDITOR)
    public Response publish(byte[] body) {
        var read = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var note = read.line("note", pages.say().note(), NOTE);
        var revision = number(read.form().value("revision"));
        if (revision != desk.draft().revision()) {
            return workspace.conflict(pages.publish(read.form(), pages.lastHand()));
        } else if (pages.drafted().equals(desk.inForce())) {
            read.refuse("changes", pages.say().nothingToPublish());
        } else if (!pages.findings(pages.drafted()).isEmpty()) {
            read.refuse("findings", pages.say().refused());
        }
        if (!read.isFine()) {
            return workspace.wrong(pages.publish(read.form(), ""));
        }
        try {
            return workspace.to(ScheduleDesk.PATH, pages.say().published(desk.publish(revision, note.orElse(null))));
        } catch (Stale other) {
            return workspace.conflict(pages.publish(read.form(), pages.lastHand()));
        }
    }

    @POST
    @Path("/discard")
    @Allowed(Role.EDITOR)
    public Response discard(byte[] body) {
        try {
            desk.discard(number(Form.of(body).typed("revision")));
            return workspace.to(ScheduleDesk.PATH, pages.say().discarded());
        } catch (Stale other) {
            return workspace.conflict(pages.publish(Filled.empty(), pages.lastHand()));
        }
    }

    @GET
    @Path(Setting.HISTORY)
    public Response history(@Context UriInfo uri) {
        return workspace.page(histories.list(Query.of(uri)));
    }

    @GET
    @Path(Setting.HISTORY + "/{version}")
    public Response version(@PathParam("version") String version, @Context UriInfo uri) {
        return workspace.page(histories.version(number(version), Query.of(uri)));
    }

    /** Only from a page that shows what is in force now, and to what the rules still allow. */
    @POST
    @Path(Setting.HISTORY + "/{version}")
    @Allowed(Role.EDITOR)
    public Response rollBack(@PathParam("version") String version, byte[] body) {
        var earlier = desk.edition(number(version)).version();
        var say = pages.say();
        var back = ScheduleDesk.PATH + Setting.HISTORY;
        if (number(Form.of(body).typed("newest")) != desk.newest()) {
            return workspace.to(back, say.changedMeanwhile(pages.lastHand()));
        } else if (desk.at(earlier).equals(desk.inForce())) {
            return workspace.to(back, say.nothingToPublish());
        } else if (!pages.findings(desk.at(earlier)).isEmpty()) {
            return workspace.to(back, say.refused());
        }
        return workspace.to(back, say.rolledBack(earlier, desk.rollBack(earlier, say.backTo(earlier))));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
