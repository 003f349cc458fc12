package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Trial;
import io.leavewell.web.Allowed;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Form;
import io.leavewell.web.Language;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows letters as the draft would have them, and sends one to who asks. */
@Path(LettersDoor.PATH + "/{book}" + Tab.PREVIEW)
@Allowed(Role.VIEWER)
class PreviewResource {

    /** Mail programs read inline styles only, so letters have them; nothing else is let in, and no link leads anywhere. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox";

    private static final String IN_DARK = "@media (prefers-color-scheme: dark)";
    private static final String SCHEME = "color-scheme: light dark";

    @Inject
    Phrasebooks phrasebooks;

    @Inject
    Wordings wordings;

    @Inject
    SentencesPages pages;

    @Inject
    TrialPost post;

    @Inject
    OwnMailbox mailbox;

    @Inject
    CurrentActor current;

    @Inject
    Workspace workspace;

    @GET
    public Response show(@PathParam("book") String id, @Context UriInfo uri) {
        var query = Query.of(uri);
        var book = phrasebooks.at(id);
        var view = new PreviewPage.View(
                query.text("specimen").orElseGet(() -> first(book)),
                query.text("language")
                        .flatMap(Language::of)
                        .orElse(workspace.reader().language()),
                query.is("look", "dark") ? "dark" : "light",
                PreviewPage.width(query.shown("width")));
        return workspace.page(page(book, view, ""));
    }

    /** The letter itself, as it stands in the frame, in the look that was chosen whatever the browser prefers. */
    @GET
    @Path("/{specimen}/{language}/{look}")
    public Response letter(
            @PathParam("book") String id,
            @PathParam("specimen") String specimen,
            @PathParam("language") String code,
            @PathParam("look") String look) {
        var language = Language.of(code).orElseThrow(NotFoundException::new);
        var isDark = look.equals("dark");
        var html = content(phrasebooks.at(id), specimen, language)
                .html()
                .replace(IN_DARK, isDark ? "@media all" : "@media not all")
                .replace(SCHEME, isDark ? "color-scheme: dark" : "color-scheme: light");
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** In no transaction, since the mail server takes its time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.EDITOR)
    public Response send(@PathParam("book") String id, byte[] body) {
        var form = Form.of(body);
        var book = phrasebooks.at(id);
        var view = new PreviewPage.View(
                form.typed("specimen"),
                Language.of(form.typed("language")).orElseThrow(NotFoundException::new),
                form.typed("look").equals("dark") ? "dark" : "light",
                PreviewPage.width(form.typed("width")));
        var letter = content(book, view.specimen(), view.language());
        var to = mailbox.of(current.get());
        var marked = new Content(pages.say().trialSubject(letter.subject()), letter.text(), letter.html());
        var result = post.send(marked, to);
        return result.state() == LetterState.FAILED
                ? workspace.page(page(book, view, pages.say().trialFailed(result.words())))
                : workspace.to(
                        LettersDoor.path(book) + Tab.PREVIEW + view.query(),
                        told(result, to.mailbox().address()));
    }

    private String told(Trial.Result result, String address) {
        return result.state() == LetterState.SENT
                ? pages.say().trialSent(address)
                : pages.say().trialKept();
    }

    private TemplateInstance page(Phrasebook book, PreviewPage.View view, String failed) {
        var letters = book.specimens().stream()
                .map(specimen -> new PreviewPage.Letter(
                        specimen.id(), specimen.label(workspace.reader().language())))
                .toList();
        return new PreviewPage(
                        Setting.of(workspace.desk(), book, Tab.PREVIEW),
                        letters,
                        view,
                        content(book, view.specimen(), view.language()),
                        mailbox.of(current.get()).mailbox().address(),
                        failed)
                .render();
    }

    private static String first(Phrasebook book) {
        return book.specimens().stream().findFirst().map(Specimen::id).orElse("");
    }

    private Content content(Phrasebook book, String specimen, Language language) {
        var reader = workspace.reader().in(language);
        return book.specimens().stream()
                .filter(known -> known.id().equals(specimen))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .in(reader, wordings.drafted(book.id()));
    }
}
