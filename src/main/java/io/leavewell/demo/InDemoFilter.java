package io.leavewell.demo;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without {@code leavewell.demo=true} the pages of the sample company do not exist. */
@InDemo
@Provider
class InDemoFilter implements ContainerRequestFilter {

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!demo) {
            throw new NotFoundException();
        }
    }
}
