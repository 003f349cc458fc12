package io.leavewell.reason.theme;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/**
 * Before a theme is shipped: whom it would be told, whom not and why, and in which words.
 *
 * @param told how many would get a letter
 * @param languages in which they read, with how many do
 * @param refused why others get none, with how many those are
 * @param sender whether there is a postal address to write from
 */
record ShipPage(
        Desk desk,
        List<Desk.Section> tabs,
        UUID id,
        String name,
        long told,
        List<Option> languages,
        List<Option> refused,
        boolean sender,
        Filled form) {

    /** Whether anybody can be told. */
    public boolean canTell() {
        return sender && told > 0;
    }

    TemplateInstance render() {
        return Templates.ship(this);
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance ship(ShipPage page);
    }
}
