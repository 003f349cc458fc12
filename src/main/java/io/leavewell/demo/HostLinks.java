package io.leavewell.demo;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what stands behind "Cancel subscription" and what the banner is given, as the README tells a host's backend to. */
@ApplicationScoped
class HostLinks {

    private static final Duration GOOD_FOR = Duration.ofHours(2);

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** Names a customer to the banner, wherever they are in the product. */
    String toBanner(String customer) {
        return signer.sign(link(customer, null, Purpose.PAY_NOTICE));
    }

    /** Whoever has several subscriptions chooses on the page. */
    String toCancel(String customer, List<Subscription> live) {
        var only = live.size() == 1 ? live.get(0).externalId() : null;
        return "/c/" + signer.sign(link(customer, only, Purpose.CANCEL));
    }

    private Link link(String customer, String subscription, Purpose purpose) {
        return new Link(
                customer,
                subscription,
                purpose,
                Mode.LIVE,
                clock.instant().plus(GOOD_FOR),
                UUID.randomUUID().toString(),
                URI.create(publicUrl + "/demo"));
    }
}
