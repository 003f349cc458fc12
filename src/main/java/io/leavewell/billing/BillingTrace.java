package io.leavewell.billing;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What the books keep about a customer. */
enum BillingTrace implements Trace {
    SUBSCRIPTIONS(BillingMessages::traceSubscriptions),
    INVOICES(BillingMessages::traceInvoices),
    MOVEMENTS(BillingMessages::traceMovements),
    /** Tries to charge a card: amounts and days. */
    ATTEMPTS(BillingMessages::traceAttempts),
    CARDS(BillingMessages::traceCards),
    CONTACTS(BillingMessages::traceContacts),
    /** What a provider said when it refused something, which may name people. */
    ERRORS(BillingMessages::traceErrors);

    private final Function<BillingMessages, String> words;

    BillingTrace(Function<BillingMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, BillingMessages.class));
    }
}
