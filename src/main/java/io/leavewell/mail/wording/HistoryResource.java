package io.leavewell.mail.wording;

import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What letters said before, and the way back to it. */
@Path(LettersDoor.PATH + "/{book}" + Tab.HISTORY)
@Allowed(Role.VIEWER)
class HistoryResource {

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
    public Response list(@PathParam("book") String id, @Context UriInfo uri) {
        var book = phrasebooks.at(id);
        var listing = desk.history(book, Query.of(uri));
        var rows = listing.rows().stream()
                .map(edition -> HistoryPage.Version.of(edition, workspace.reader()))
                .toList();
        var on = Setting.of(workspace.desk(), book, Tab.HISTORY);
        return workspace.page(new HistoryPage(on, new Listing<>(rows, listing.total(), listing.query())).render());
    }

    @GET
    @Path("/{version}")
    public Response show(@PathParam("book") String id, @PathParam("version") String version) {
        return workspace.page(page(phrasebooks.at(id), Numbers.read(version), Filled.empty(), false));
    }

    @POST
    @Path("/{version}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response rollBack(@PathParam("book") String id, @PathParam("version") String version, byte[] body) {
        var book = phrasebooks.at(id);
        var earlier = desk.edition(book, Numbers.read(version));
        var form = Filled.of(Form.of(body));
        if (desk.newest(book) != Numbers.read(form.value("version"))) {
            return workspace.conflict(page(book, earlier.version(), form, true));
        }
        var reading = new Reading(form, workspace.reader());
        var note = reading.line("note", pages.say().note(), PublishResource.NOTE);
        refuse(book, desk.words(book, earlier.version()), reading);
        if (!reading.isFine()) {
            return workspace.wrong(page(book, earlier.version(), reading.form(), false));
        }
        var published =
                desk.rollBack(book, earlier, note.orElseGet(() -> pages.say().backTo(earlier.version())));
        return workspace.to(LettersDoor.path(book) + Tab.HISTORY, pages.say().rolledBack(earlier.version(), published));
    }

    private void refuse(Phrasebook book, OwnWords words, Reading reading) {
        if (words.equals(desk.words(book, desk.newest(book)))) {
            reading.refuse("back", pages.say().sameAsInForce());
        } else if (check.refuses(book, words, workspace.reader())) {
            reading.refuse("back", pages.say().refused());
        }
    }

    private TemplateInstance page(Phrasebook book, int number, Filled form, boolean overtaken) {
        var edition = desk.edition(book, number);
        var words = desk.words(book, number);
        var newest = desk.newest(book);
        var reader = workspace.reader();
        return new VersionPage(
                        Setting.of(workspace.desk(), book, Tab.HISTORY),
                        HistoryPage.Version.of(edition, reader),
                        Comparison.of(book, desk.words(book, number - 1), words, ours, reader.language()),
                        Comparison.of(book, desk.words(book, newest), words, ours, reader.language()),
                        check.of(book, words, reader).stream()
                                .filter(Finding::refuses)
                                .toList(),
                        newest,
                        form,
                        overtaken)
                .render();
    }
}
