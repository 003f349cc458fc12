package io.leavewell.demo;

import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.SecurityHeaders;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What all pages of the sample share: they say that they are one, and have a few styles more than a customer's page. */
@ApplicationScoped
class Paper {

    private final Brand brand;
    private final SecurityHeaders headers;
    private final SecurityHeaders headersOfHost;

    Paper(Brand brand, SecurityHeaders headers, Engine templates) {
        this.brand = brand;
        this.headers = headers.withStyle(templates.getTemplate("demo/demo.css").render());
        this.headersOfHost = this.headers.withOurScripts();
    }

    Frame frame(Reader reader) {
        var say = Messages.in(reader.language(), DemoMessages.class);
        return new Frame(say.sample(brand.name()), reader);
    }

    Response page(TemplateInstance template) {
        return page(template, headers);
    }

    /** With what the README tells a host to allow, so that the banner can speak there. */
    Response pageOfHost(TemplateInstance template) {
        return page(template, headersOfHost);
    }

    private static Response page(TemplateInstance template, SecurityHeaders headers) {
        var page = Response.ok(template.render(), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return headers.on(page, Optional.empty()).build();
    }
}
