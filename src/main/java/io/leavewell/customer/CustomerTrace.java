package io.leavewell.customer;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What is kept about a person here, in their letters and in what they were asked. */
enum CustomerTrace implements Trace {
    NAMES(CustomerMessages::traceNames),
    ADDRESSES(CustomerMessages::traceAddresses),
    ATTRIBUTES(CustomerMessages::traceAttributes),
    LETTERS(CustomerMessages::traceLetters);

    private final Function<CustomerMessages, String> words;

    CustomerTrace(Function<CustomerMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, CustomerMessages.class));
    }
}
