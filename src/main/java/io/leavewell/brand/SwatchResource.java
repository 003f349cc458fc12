package io.leavewell.brand;

import io.leavewell.web.Allowed;
import io.leavewell.web.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The colours of the page's swatches, as a file: the page may carry no styles in itself. */
@Path(BrandDoor.PATH + "/swatches.css")
@Allowed(Role.VIEWER)
class SwatchResource {

    private static final String COLOUR = "[0-9a-f]{6}";

    /** @param light six digits each, as the page has computed them */
    @GET
    public Response colours(@QueryParam("light") String light, @QueryParam("dark") String dark) {
        var css = isColour(light) && isColour(dark)
                ? ".swatches { --accent: light-dark(#%s, #%s) }%n".formatted(light, dark)
                : "";
        return Response.ok(css, "text/css;charset=utf-8").build();
    }

    private static boolean isColour(String digits) {
        return digits != null && digits.matches(COLOUR);
    }
}
