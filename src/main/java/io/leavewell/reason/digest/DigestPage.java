package io.leavewell.reason.digest;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where an operator subscribes to the digest, and reads what it would say.
 *
 * @param subscribers null for who may not see who else gets it
 */
record DigestPage(
        Desk desk,
        List<Desk.Section> tabs,
        Filled form,
        Choices choices,
        Standing standing,
        Preview preview,
        List<Subscriber> subscribers) {

    /** What it can be narrowed to. */
    record Choices(List<Option> plans, List<Option> segments) {}

    /**
     * How it stands with the operator's own.
     *
     * @param next empty if none comes
     * @param last empty if none went
     */
    record Standing(String address, String zone, String next, String last) {}

    /** The letter that would go now. */
    record Preview(Sheet sheet, String rhythm, Filter filter) {

        /** The same page with the letter of a rhythm. */
        public String by(String code) {
            return "?" + filter.with("rhythm", code);
        }

        public String plan() {
            return filter.plan().orElse("");
        }

        public String segment() {
            return filter.segment().orElse("");
        }
    }

    /** Somebody who gets it. */
    record Subscriber(String name, String rhythm, List<String> only, String since, String last) {}

    public boolean seesSubscribers() {
        return subscribers != null;
    }

    TemplateInstance render() {
        return Templates.digest(this);
    }

    @CheckedTemplate(basePath = "reason/digest")
    static class Templates {
        static native TemplateInstance digest(DigestPage page);
    }
}
