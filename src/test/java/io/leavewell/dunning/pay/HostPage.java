package io.leavewell.dunning.pay;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An account page of the host product with our banner in it, and no style that is written into it allowed. */
@Path(HostPage.PATH)
public class HostPage {

    static final String PATH = "/account-of-the-host";

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@QueryParam("ours") String ours, @QueryParam("token") String token) {
        var html = "<!doctype html><html lang=en><title>Account</title>"
                + "<meta name=viewport content='width=device-width'><meta name=color-scheme content='light dark'>"
                + "<script async src='" + ours + "/pay/banner.js' data-token='" + token + "'></script>"
                + "<main><h1>Account</h1></main>";
        return Response.ok(html)
                .header("Content-Security-Policy", "default-src 'none'; script-src " + ours + "; connect-src " + ours)
                .build();
    }
}
