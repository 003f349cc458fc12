package io.leavewell.notice;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links by which readers of notices cancel; they work without login. */
@ApplicationScoped
class NoticeLinks {

    /** Who finds the letter a little late can still cancel for the time after. */
    private static final Duration GRACE = Duration.ofDays(14);

    @Inject
    Signer signer;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** Good until some days after the charge, whenever the letter is written; the visit is named by the notice. */
    String toCancel(Subscription subscription, UUID notice, Instant charge) {
        var link = new Link(
                subscription.customer().externalId(),
                subscription.externalId(),
                Purpose.CANCEL,
                Mode.LIVE,
                charge.plus(GRACE),
                notice.toString(),
                null);
        return publicUrl + "/c/" + signer.sign(link);
    }
}
