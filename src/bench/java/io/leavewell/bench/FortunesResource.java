package io.leavewell.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The yardstick of pages: 12 rows read by Panache and rendered by Qute, and one row committed. */
@Path("/fortunes")
public class FortunesResource {

    @GET
    @Blocking
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        var opening = new Opening();
        opening.id = UuidCreator.getTimeOrderedEpoch();
        opening.note = "opened";
        opening.persist();
        return Templates.fortunes(Fortune.listAll()).render();
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance fortunes(List<Fortune> fortunes);
    }
}
