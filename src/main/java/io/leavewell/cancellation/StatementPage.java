package io.leavewell.cancellation;

import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.web.Frame;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/** What was paid for a subscription, and what remains; made to be printed. */
record StatementPage(Frame frame, String lead, List<Row> rows, List<Fact> facts) {

    /** An invoice; {@code refunded} and {@code open} are empty where nothing was given back or is still to pay. */
    record Row(String number, String issued, String from, String until, String paid, String refunded, String open) {

        static Row of(Invoice invoice, Reader reader) {
            return new Row(
                    invoice.number(),
                    reader.day(invoice.issuedAt()),
                    reader.day(invoice.period().start()),
                    reader.day(invoice.period().end()),
                    reader.money(invoice.paid()),
                    invoice.refunded().isZero() ? "" : reader.money(invoice.refunded()),
                    invoice.owed().isZero() ? "" : reader.money(invoice.owed()));
        }
    }

    static StatementPage of(Subscription subscription, Frame frame, Instant now) {
        var reader = frame.reader();
        var say = Messages.in(reader.language(), CancellationMessages.class);
        var invoices = Invoice.of(subscription);
        var paid = invoices.stream().map(Invoice::kept).reduce(nothing(subscription), Money::plus);
        var open = invoices.stream().map(Invoice::owed).reduce(nothing(subscription), Money::plus);
        return new StatementPage(
                frame,
                say.statementLead(subscription.terms().plan().name(), subscription.externalId(), reader.day(now)),
                invoices.stream().map(invoice -> Row.of(invoice, reader)).toList(),
                List.of(
                        new Fact(say.statementTotal(), reader.money(paid)),
                        new Fact(say.statementRemains(), reader.money(open))));
    }

    TemplateInstance render() {
        return Templates.statement(this).setLocale(frame.reader().language().code());
    }

    private static Money nothing(Subscription subscription) {
        return Money.zero(subscription.terms().price().currency());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance statement(StatementPage page);
    }
}
