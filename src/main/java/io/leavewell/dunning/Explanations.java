package io.leavewell.dunning;

import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says why a payment has failed in the very words of the letters, so that nobody reads two stories. */
@ApplicationScoped
public class Explanations {

    @Inject
    DunningWriter writer;

    public String cause(Recovery recovery, Reader reader) {
        return writer.words(recovery, reader).cause();
    }
}
