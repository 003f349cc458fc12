package io.leavewell.mail.wording;

import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Language;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The words of letters: which there are, and the sentences of each. */
@Path(LettersDoor.PATH)
@Allowed(Role.VIEWER)
class SentencesResource {

    @Inject
    LettersDesk desk;

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    SentencesPages pages;

    @Inject
    OurWords ours;

    @Inject
    Workspace workspace;

    @GET
    public Response list() {
        return workspace.page(pages.books());
    }

    @GET
    @Path("/{book}")
    public Response show(@PathParam("book") String id) {
        return workspace.page(pages.page(phrasebooks.at(id)));
    }

    /** The button beside a sentence saves all that was typed, and has ours stand in its place. */
    @POST
    @Path("/{book}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response save(@PathParam("book") String id, byte[] body) {
        var book = phrasebooks.at(id);
        var typed = Filled.of(Form.of(body));
        var back = typed.value("back");
        var form = back.isEmpty() ? typed : emptied(typed, back);
        var reading = new Reading(form, workspace.reader());
        var words = SentencesForm.read(reading, book, ours, workspace.reader().language());
        if (!reading.isFine()) {
            return workspace.wrong(pages.page(book, reading.form()));
        }
        return save(book, form, words);
    }

    private Response save(Phrasebook book, Filled form, OwnWords words) {
        try {
            desk.save(book, Numbers.read(form.value("revision")), words);
            return workspace.to(LettersDoor.path(book), pages.say().saved());
        } catch (Stale by) {
            return workspace.conflict(pages.overtaken(book, form, words));
        }
    }

    private static Filled emptied(Filled typed, String key) {
        var form = typed;
        for (var language : Language.values()) {
            form = form.and(key + "-" + language.code(), "");
        }
        return form;
    }
}
