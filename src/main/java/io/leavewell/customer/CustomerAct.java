package io.leavewell.customer;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with customers' pages; the acts that only read are noted because they show personal data. */
enum CustomerAct implements Act {
    /** Opened somebody's page. */
    READ(CustomerMessages::actRead),
    /** Took the list, or a part of it, as a file. */
    LISTED(CustomerMessages::actListed),
    /** Took all that is known of somebody, as a file. */
    EXPORTED(CustomerMessages::actExported),
    ERASED(CustomerMessages::actErased),
    /** Noted that somebody wants no profile made of them. */
    OBJECTED(CustomerMessages::actObjected),
    /** Noted that they no longer mind. */
    OBJECTION_LIFTED(CustomerMessages::actObjectionLifted),
    /** Had letters go again to an address that had come back. */
    ADDRESS_LIFTED(CustomerMessages::actAddressLifted),
    /** Noted that somebody wants no more letters of a kind. */
    OPTED_OUT(CustomerMessages::actOptedOut),
    /** Noted that they want them again. */
    OPTED_IN(CustomerMessages::actOptedIn);

    /** The kind of thing that these acts are about. */
    static final String KIND = "customer";

    private final Function<CustomerMessages, String> words;

    CustomerAct(Function<CustomerMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return KIND + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, CustomerMessages.class));
    }
}
