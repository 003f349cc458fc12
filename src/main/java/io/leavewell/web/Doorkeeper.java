package io.leavewell.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** Knows operators by what their requests carry. */
public interface Doorkeeper {

    /** Empty for strangers, and for whose session is over. */
    Optional<Admission> admit(ContainerRequestContext request);

    /**
     * An operator let in.
     *
     * @param csrf the token that each form of this session carries
     * @param detour where they must go first, such as to set up a second factor; empty for nowhere
     */
    record Admission(Actor actor, String csrf, Optional<String> detour) {}
}
