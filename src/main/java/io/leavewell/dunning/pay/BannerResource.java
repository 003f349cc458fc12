package io.leavewell.dunning.pay;

import io.leavewell.web.Limited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The script that a host puts into its pages; the same for everybody. */
@Path("/pay/banner.js")
@Limited
class BannerResource {

    private static final byte[] SCRIPT = read();

    @GET
    @Produces("text/javascript;charset=utf-8")
    public Response show() {
        return Response.ok(SCRIPT)
                .header("Cache-Control", "public, max-age=3600")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private static byte[] read() {
        try (var file = BannerResource.class.getResourceAsStream("/pay/banner.js")) {
            return file.readAllBytes();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
