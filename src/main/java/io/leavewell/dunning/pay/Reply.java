package io.leavewell.dunning.pay;

import io.leavewell.web.SecurityHeaders;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** What a request is answered with: a page, or where to go on. */
sealed interface Reply {

    Response response(SecurityHeaders headers);

    /**
     * A page, with the status that says what it is.
     *
     * @param sendsTo where its form may lead besides ourselves
     */
    record Page(TemplateInstance template, int status, Optional<URI> sendsTo) implements Reply {
        @Override
        public Response response(SecurityHeaders headers) {
            var page = Response.status(status)
                    .entity(template.render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            return headers.on(page, sendsTo).build();
        }
    }

    /** To the same page as it stands now, so that reloading it pays nothing again; or to the provider's. */
    record Onward(URI url) implements Reply {
        @Override
        public Response response(SecurityHeaders headers) {
            return headers.on(Response.seeOther(url), Optional.empty()).build();
        }
    }

    static Reply page(TemplateInstance template) {
        return new Page(template, 200, Optional.empty());
    }

    static Reply page(TemplateInstance template, int status) {
        return new Page(template, status, Optional.empty());
    }
}
