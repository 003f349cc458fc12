package io.leavewell.demo;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The two pages of the sample's product to which its flow leads. */
@InDemo
@Path("/demo")
@Produces(MediaType.TEXT_HTML)
class HelpResource {

    @Inject
    Paper paper;

    @GET
    @Path("/help/first-steps")
    public Response firstSteps(@BeanParam Visitor visitor) {
        var frame = paper.frame(visitor.reader());
        return paper.page(Templates.firstSteps(frame).setLocale(frame.reader().locale()));
    }

    @GET
    @Path("/export")
    public Response export(@BeanParam Visitor visitor) {
        var frame = paper.frame(visitor.reader());
        return paper.page(Templates.export(frame).setLocale(frame.reader().locale()));
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance firstSteps(Frame frame);

        static native TemplateInstance export(Frame frame);
    }
}
