package io.leavewell.dashboard;

import io.leavewell.web.Allowed;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The help, where a question arises. */
@Allowed(Role.VIEWER)
@Path(HelpResource.PATH)
class HelpResource {

    static final String PATH = Workspace.PATH + "/help";

    @Inject
    Workspace workspace;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    @GET
    public Response help() {
        var desk = workspace.desk();
        var say = Messages.in(workspace.reader().language(), HelpMessages.class);
        var chapters = Arrays.stream(Chapter.values())
                .map(chapter -> chapter.in(say, desk.actor().role()))
                .toList();
        return workspace.page(new HelpPage(desk, publicUrl, chapters).render());
    }
}
