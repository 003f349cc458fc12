package io.leavewell.brand;

import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Shades;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;

/** The brand's page: its words and its colour, from draft to version and back. */
@Path(BrandDoor.PATH)
@Allowed(Role.VIEWER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BrandResource {

    private static final int NOTE = 500;

    @Inject
    BrandDesk desk;

    @Inject
    BrandPages pages;

    @Inject
    Workspace workspace;

    @GET
    public Response show() {
        return workspace.page(pages.page());
    }

    @POST
    @Allowed(Role.EDITOR)
    public Response save(byte[] body) {
        var typed = Filled.of(Form.of(body));
        var reading = new Reading(typed, workspace.reader());
        var look = LookForm.read(reading, pages.say());
        if (!reading.isFine()) {
            return workspace.wrong(pages.page(reading.form()));
        }
        try {
            desk.say(typed.value("seen"), look);
            return back(pages.finding(Shades.of(look.accent().orElse(""))));
        } catch (Overtaken by) {
            return workspace.conflict(pages.overtaken(seeing(typed, by), look, by));
        }
    }

    @POST
    @Path("/colour")
    @Allowed(Role.EDITOR)
    public Response takeNearest() {
        desk.colour(Shades.of(desk.drafted().look().accent().orElse("")).light());
        return back("");
    }

    @POST
    @Path("/publish")
    @Allowed(Role.EDITOR)
    public Response publish(byte[] body) {
        var form = LookForm.fill(desk.drafted().look());
        var reading = new Reading(with(form, "note", Form.of(body).typed("note")), workspace.reader());
        var note = reading.line("note", pages.say().note(), NOTE);
        refuse(reading);
        if (!reading.isFine()) {
            return workspace.wrong(pages.page(reading.form()));
        }
        try {
            var version = desk.publish(revision(Form.of(body)), note.orElse(null));
            return workspace.to(BrandDoor.PATH, pages.say().published(version));
        } catch (Stale by) {
            return stale(reading.form());
        }
    }

    @POST
    @Path("/discard")
    @Allowed(Role.EDITOR)
    public Response discard(byte[] body) {
        try {
            desk.discard(revision(Form.of(body)));
            return workspace.to(BrandDoor.PATH, pages.say().discarded());
        } catch (Stale by) {
            return stale(LookForm.fill(desk.drafted().look()));
        }
    }

    @POST
    @Path("/history/{version: [0-9]{1,6}}")
    @Allowed(Role.EDITOR)
    public Response rollBack(@PathParam("version") int version, byte[] body) {
        try {
            desk.rollBack(version, revision(Form.of(body)));
            return workspace.to(BrandDoor.PATH, pages.say().rolledBack(version));
        } catch (Stale by) {
            return stale(LookForm.fill(desk.drafted().look()));
        }
    }

    /** WCAG 2.2 (1.4.3) at the latest here; and a version that changes nothing would only fill the history. */
    private void refuse(Reading reading) {
        var look = desk.drafted().look();
        var finding = pages.finding(Shades.of(look.accent().orElse("")));
        if (!finding.isEmpty()) {
            reading.refuse("accent", finding);
        } else if (look.equals(desk.inForce())) {
            reading.refuse("note", pages.say().nothingChanged());
        }
    }

    private Response stale(Filled form) {
        return workspace.conflict(pages.page(
                form.refused(List.of(new Problem("changes", pages.say().changedMeanwhile())))));
    }

    /** It was saved all the same; what is still to be done before it can be published is said at once. */
    private Response back(String finding) {
        var saved = pages.say().saved();
        return workspace.to(BrandDoor.PATH, finding.isEmpty() ? saved : saved + " " + finding);
    }

    private static Filled seeing(Filled typed, Overtaken by) {
        return with(typed, "seen", Fingerprint.of(by.now().look()));
    }

    private static Filled with(Filled form, String name, String value) {
        var fields = new HashMap<>(form.fields());
        fields.put(name, value);
        return new Filled(fields, form.problems());
    }

    private static int revision(Form form) {
        var typed = form.typed("revision");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
