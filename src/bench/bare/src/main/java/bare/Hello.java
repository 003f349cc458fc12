package bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that the bare application does. */
@Path("/cancel")
public class Hello {

    @GET
    public String hello() {
        return "Hello";
    }
}
