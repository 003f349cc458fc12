package io.leavewell.dunning.pay;

import io.leavewell.customer.Customer;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;

/** Who has opened a link to pay: the customer, or somebody who pays for them. */
public class Visitor {

    @PathParam("signed")
    String signed;

    @QueryParam("lang")
    String lang;

    @HeaderParam("Accept-Language")
    String accepted;

    /** The language switched to, or else the customer's, or else the browser's. */
    Reader reader(Customer customer) {
        var reader = customer.reads(Language.accepted(accepted).orElse(Language.EN));
        return Language.of(lang).map(reader::in).orElse(reader);
    }

    /** For someone we do not know. */
    Reader stranger() {
        return Reader.stranger(lang, accepted);
    }

    /** The page as it stands now; only links that were opened get so far, so that it is a path. */
    URI page(Reader reader) {
        return URI.create("/pay/" + signed + "?lang=" + reader.language().code());
    }
}
