package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * An operator's second factor: to set it up, or to renew its recovery codes and remove it.
 *
 * @param offer what the telephone reads; null if there is one already
 * @param codesLeft how many recovery codes were not used yet
 */
record SecondFactorPage(Desk desk, Duty duty, Offer offer, int codesLeft, Problems problems) {

    /**
     * What the operator is asked for.
     *
     * @param needed whether admins must have one before anything else
     */
    record Duty(String email, boolean needed, boolean hasPassword) {}

    /**
     * A secret that does not count yet.
     *
     * @param locked as it travels with the form
     * @param written in groups of four, for who cannot take a picture
     */
    record Offer(String locked, String written, QrPicture picture) {}

    TemplateInstance render() {
        return Templates.secondFactor(this);
    }

    /** Shown once, when they are new. */
    static TemplateInstance codes(Desk desk, List<String> codes) {
        return Templates.recoveryCodes(desk, codes);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance secondFactor(SecondFactorPage page);

        static native TemplateInstance recoveryCodes(Desk desk, List<String> codes);
    }
}
