package io.leavewell.mail.wording;

import io.leavewell.edition.Stale;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Puts a draft in force, if the check lets it, or throws it away. */
@Path(LettersDoor.PATH)
@Allowed(Role.VIEWER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PublishResource {

    static final int NOTE = 500;

    @Inject
    LettersDesk desk;

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    SentencesPages pages;

    @Inject
    Check check;

    @Inject
    OurWords ours;

    @Inject
    Workspace workspace;

    @GET
    @Path("/{book}" + Tab.PUBLISH)
    public Response show(@PathParam("book") String id) {
        return workspace.page(page(phrasebooks.at(id), Filled.empty(), ""));
    }

    @POST
    @Path("/{book}" + Tab.PUBLISH)
    @Allowed(Role.EDITOR)
    public Response publish(@PathParam("book") String id, byte[] body) {
        var book = phrasebooks.at(id);
        var form = Filled.of(Form.of(body));
        var reading = new Reading(form, workspace.reader());
        var note = reading.line("note", pages.say().note(), NOTE);
        var drafted = desk.drafted(book);
        if (drafted.draft().revision() != Numbers.read(form.value("revision"))) {
            return overtaken(book, form);
        }
        refuse(book, drafted.words(), reading);
        if (!reading.isFine()) {
            return workspace.wrong(page(book, reading.form(), ""));
        }
        try {
            var version = desk.publish(book, drafted.draft().revision(), note.orElse(null));
            return workspace.to(LettersDoor.path(book), pages.say().published(version));
        } catch (Stale by) {
            return overtaken(book, form);
        }
    }

    @POST
    @Path("/{book}/discard")
    @Allowed(Role.EDITOR)
    public Response discard(@PathParam("book") String id, byte[] body) {
        var book = phrasebooks.at(id);
        try {
            desk.discard(book, Numbers.read(Form.of(body).typed("revision")));
            return workspace.to(LettersDoor.path(book), pages.say().discarded());
        } catch (Stale by) {
            return overtaken(book, Filled.empty());
        }
    }

    private void refuse(Phrasebook book, OwnWords words, Reading reading) {
        if (words.equals(desk.words(book, desk.newest(book)))) {
            reading.refuse("changes", pages.say().nothingToPublish());
        } else if (check.refuses(book, words, workspace.reader())) {
            reading.refuse("findings", pages.say().refused());
        }
    }

    private Response overtaken(Phrasebook book, Filled form) {
        return workspace.conflict(
                page(book, form, pages.lastHand(book, desk.drafted(book).draft())));
    }

    private TemplateInstance page(Phrasebook book, Filled form, String by) {
        var drafted = desk.drafted(book);
        var inForce = desk.words(book, desk.newest(book));
        var reader = workspace.reader();
        return new PublishPage(
                        Setting.of(workspace.desk(), book, Tab.PUBLISH),
                        check.of(book, drafted.words(), reader),
                        Comparison.of(book, inForce, drafted.words(), ours, reader.language()),
                        drafted.draft().revision(),
                        pages.begun(drafted.draft()),
                        form,
                        by)
                .render();
    }
}
