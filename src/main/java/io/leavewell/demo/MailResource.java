package io.leavewell.demo;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterList;
import io.leavewell.web.Brand;
import io.leavewell.web.Reader;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** The letters that the sample company has written, newest first. */
@InDemo
@Path("/demo/mail")
@Produces(MediaType.TEXT_HTML)
@Transactional
class MailResource {

    private static final int LATEST = 100;
    private static final String ID = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    /** Mail clients read inline styles only, so letters have them; nothing else is let in. */
    private static final String LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    /** As in a mail program, links open beside the letter. */
    private static final String BESIDE = "<head><base target=\"_blank\">";

    @Inject
    Paper paper;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @GET
    public Response list(@BeanParam Visitor visitor) {
        var reader = visitor.reader();
        var letters = LetterList.latest(LATEST).stream()
                .map(letter -> row(letter, reader))
                .toList();
        return paper.page(new MailPage(paper.frame(reader), letters).render());
    }

    @GET
    @Path(ID)
    public Response open(@PathParam("id") UUID id, @BeanParam Visitor visitor) {
        var reader = visitor.reader();
        var letter = Letter.of(id).orElseThrow(NotFoundException::new);
        var text = letter.content().map(Content::text).orElse("");
        return paper.page(new LetterPage(paper.frame(reader), row(letter, reader), brand.name(), text).render());
    }

    @GET
    @Path(ID + "/html")
    public Response html(@PathParam("id") UUID id) {
        var content = Letter.of(id).flatMap(Letter::content).orElseThrow(NotFoundException::new);
        return Response.ok(content.html().replaceFirst("<head>", BESIDE), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", LETTER_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private MailRow row(Letter letter, Reader reader) {
        return MailRow.of(letter, reader, clock.instant());
    }
}
