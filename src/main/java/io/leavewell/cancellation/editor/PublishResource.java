package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.check.Finding;
import io.leavewell.cancellation.check.FlowCheck;
import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Puts the draft in force, if the check lets it. */
@Path("/workspace/flow/publish")
@Allowed(Role.VIEWER)
class PublishResource {

    static final String PATH = FlowDoor.PATH + "/publish";

    private static final int NOTE = 500;

    @Inject
    FlowDesk desk;

    @Inject
    FlowCheck check;

    @Inject
    PublishPages pages;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        return workspace.page(pages.page(Filled.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response publish(byte[] body) {
        var form = Filled.of(Form.of(body));
        var reading = new Reading(form, workspace.reader());
        var note = reading.line("note", saving.say().note(), NOTE);
        if (!reading.isFine()) {
            return workspace.wrong(pages.page(reading.form()));
        }
        var revision = Numbers.read(form.value("revision"));
        if (desk.drafted().draft().revision() != revision) {
            return overtaken(form);
        }
        var refusals = check.of(desk.drafted().flow()).stream()
                .filter(Finding::refuses)
                .toList();
        if (!refusals.isEmpty()) {
            return workspace.wrong(pages.page(form.refused(problems())));
        }
        return publish(revision, note.orElse(null), form);
    }

    private Response publish(int revision, String note, Filled form) {
        try {
            var version = desk.publish(revision, note);
            return workspace.to(FlowDoor.PATH, saving.say().published(version));
        } catch (Stale by) {
            return overtaken(form);
        }
    }

    private Response overtaken(Filled form) {
        return workspace.conflict(pages.overtaken(form, Numbers.read(form.value("version"))));
    }

    private List<Problem> problems() {
        return List.of(new Problem("findings", saving.say().refused()));
    }
}
