package io.leavewell.cancellation;

import io.leavewell.web.SecurityHeaders;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** What a request is answered with: a page, or the way back to the host. */
sealed interface Reply {

    Response response(SecurityHeaders headers, Optional<URI> back);

    /** A page, with the status that says what it is. */
    record Page(TemplateInstance template, int status) implements Reply {
        @Override
        public Response response(SecurityHeaders headers, Optional<URI> back) {
            var page = Response.status(status)
                    .entity(template.render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            return headers.on(page, back).build();
        }
    }

    /** To the host product, with the signed result. */
    record Back(URI url) implements Reply {
        @Override
        public Response response(SecurityHeaders headers, Optional<URI> back) {
            return headers.on(Response.seeOther(url), Optional.empty()).build();
        }
    }

    static Reply page(TemplateInstance template) {
        return new Page(template, 200);
    }

    static Reply wrong(TemplateInstance template) {
        return new Page(template, 400);
    }
}
