package io.leavewell.demo;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The account area of a product, as any host of Leavewell has one.
 *
 * @param unpaid a token by which our banner asks whether a payment of somebody is open; empty if there is nobody
 * @param news what came of a visit to the cancel page; empty if nobody comes from there
 */
record AccountPage(Frame frame, String unpaid, String news, List<Card> cards) {

    TemplateInstance render() {
        return Templates.account(this).setLocale(frame.reader().locale());
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance account(AccountPage page);
    }
}
