package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** How a request wants to be answered: the language switched to, or else the customer's, or else the browser's. */
public class Asked {

    @QueryParam("lang")
    String lang;

    @HeaderParam("Accept-Language")
    String accepted;

    /** By an operator who reads on for a customer. */
    static Asked in(Language language) {
        var asked = new Asked();
        asked.lang = language.code();
        return asked;
    }

    Optional<Language> switched() {
        return Language.of(lang);
    }

    Language fallback() {
        return Language.accepted(accepted).orElse(Language.EN);
    }

    Reader reader(Customer customer) {
        var reader = customer.reads(fallback());
        return switched().map(reader::in).orElse(reader);
    }

    /** For someone we do not know. */
    Reader stranger() {
        return Reader.stranger(lang, accepted);
    }
}
