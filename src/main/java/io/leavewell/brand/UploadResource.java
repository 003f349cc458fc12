package io.leavewell.brand;

import io.leavewell.web.Allowed;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in a logo. */
@Path(BrandDoor.PATH + "/logo")
@Allowed(Role.EDITOR)
class UploadResource {

    @Inject
    BrandDesk desk;

    @Inject
    BrandPages pages;

    @Inject
    Workspace workspace;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("logo") FileUpload file) throws IOException {
        try {
            desk.show(Optional.of(Picture.of(bytes(file))));
            return workspace.to(BrandDoor.PATH, pages.say().logoTaken());
        } catch (Flaw.Found found) {
            return refused(found.flaw());
        }
    }

    /** A form that waited for its sender to sign in again comes without its file. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeNothing() {
        return refused(Flaw.NOTHING);
    }

    @POST
    @Path("/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove() {
        desk.show(Optional.empty());
        return workspace.to(BrandDoor.PATH, pages.say().logoRemoved());
    }

    private Response refused(Flaw flaw) {
        var form = LookForm.fill(desk.drafted().look());
        var problem = new Problem("logo", flaw.in(pages.say()));
        return workspace.wrong(pages.page(form.refused(List.of(problem))));
    }

    private static byte[] bytes(FileUpload file) throws IOException {
        return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    }
}
