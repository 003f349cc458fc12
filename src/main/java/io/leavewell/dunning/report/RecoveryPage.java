package io.leavewell.dunning.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One recovery: what is owed and why, what was done and what comes, and what an editor can do about it.
 *
 * @param owed as a program writes it, so that a payment is noted once only
 * @param payLink empty for those who may not hand it on, and once it is over
 * @param canTry whether the card on file can be charged from here
 */
record RecoveryPage(
        Desk desk,
        String path,
        String customer,
        String customerPath,
        boolean isOpen,
        String state,
        List<Fact> facts,
        List<StepRow> steps,
        List<AttemptRow> attempts,
        List<InvoiceRow> invoices,
        String owed,
        String payLink,
        boolean canTry,
        Filled form) {

    /** A row of the facts box. */
    record Fact(String label, String value) {}

    /**
     * Something that is to be done, or was.
     *
     * @param cameOf and why; empty while it waits
     */
    record StepRow(String what, String due, String taken, String cameOf, boolean isNext) {}

    /** A try to charge. */
    record AttemptRow(String at, String origin, String amount, String outcome, boolean isFine) {}

    /** What is asked for. */
    record InvoiceRow(String number, String issued, String total, String owed, String state) {}

    public boolean mayEdit() {
        return isOpen && desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.recovery(this);
    }

    @CheckedTemplate(basePath = "recovery")
    static class Templates {
        static native TemplateInstance recovery(RecoveryPage page);
    }
}
