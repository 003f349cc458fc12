package io.leavewell.dunning;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links that we give to people whose payment has failed; they work without login. */
@ApplicationScoped
public class DunningLinks {

    /** Where open invoices are paid. */
    public static final String PAY = "/pay";

    /** How long a link in a letter works. */
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** To pay what is open; named by the recovery, so that it always shows how that stands. */
    public String toPay(Recovery recovery) {
        return toPay(recovery, null);
    }

    /** @param back where to go on afterwards; null for nowhere in particular */
    public String toPay(Recovery recovery, URI back) {
        return publicUrl + PAY + "/"
                + signer.sign(link(recovery, Purpose.PAY, recovery.id().toString(), back));
    }

    /** To cancel instead, in two clicks. */
    public String toCancel(Recovery recovery) {
        var visit = UuidCreator.getTimeOrderedEpoch().toString();
        return publicUrl + "/c/" + signer.sign(link(recovery, Purpose.CANCEL, visit, null));
    }

    private Link link(Recovery recovery, Purpose purpose, String jti, URI back) {
        var subscription = recovery.subscription();
        return new Link(
                subscription.customer().externalId(),
                subscription.externalId(),
                purpose,
                Mode.LIVE,
                clock.instant().plus(GOOD_FOR),
                jti,
                back);
    }
}
