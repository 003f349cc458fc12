package io.leavewell.segment;

import io.leavewell.customer.Tab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** The segments, beside the customers. */
@ApplicationScoped
class SegmentsTab implements Tab {

    @Override
    public String path() {
        return SegmentResource.PATH;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, SegmentMessages.class).heading();
    }
}
