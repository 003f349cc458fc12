package io.leavewell.brand;

import io.leavewell.web.Limited;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The logo, for everybody. It never changes under its address, and is nothing but a picture to a browser. */
@Path("/logo")
@Limited
@Transactional
class LogoResource {

    @GET
    @Path("/{hash: [0-9a-f]{20}}")
    public Response show(@PathParam("hash") String hash) {
        var logo = KeptLogo.of(hash).orElseThrow(NotFoundException::new);
        return Response.ok(logo.bytes(), logo.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
