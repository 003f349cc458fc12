package io.leavewell.mail;

import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The link by which the reader of a letter gets no more of its class, in its head (RFC 8058) and at its foot. */
@ApplicationScoped
public class Unsubscribing {

    static final String PATH = "/unsubscribe";

    private static final int YEARS = 3;

    @Inject
    Signer signer;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** The same at every try. */
    public String link(Letter letter) {
        var to = letter.recipient();
        var jti = letter.id().toString();
        var link = new Link(to.key(), null, Purpose.UNSUBSCRIBE, Mode.LIVE, until(letter.postedAt()), jti, null);
        return publicUrl + PATH + "/" + signer.sign(link) + "?lang="
                + to.reader().language().code();
    }

    private static Instant until(Instant posted) {
        return posted.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    }
}
