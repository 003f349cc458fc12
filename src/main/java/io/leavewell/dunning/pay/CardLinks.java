package io.leavewell.dunning.pay;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The link by which somebody gives us another card without login. */
@ApplicationScoped
public class CardLinks {

    static final String PATH = "/card";

    private static final Duration GOOD_FOR = Duration.ofDays(60);

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    public String to(Customer customer) {
        var jti = UuidCreator.getTimeOrderedEpoch().toString();
        var link = new Link(
                customer.externalId(),
                null,
                Purpose.CARD,
                Mode.LIVE,
                clock.instant().plus(GOOD_FOR),
                jti,
                null);
        return publicUrl + PATH + "/" + signer.sign(link);
    }
}
