package io.leavewell.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.Subscription;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the links that we ourselves give to customers, on pages and in letters. */
@ApplicationScoped
class CustomerLinks {

    private static final Duration FROM_A_PAGE = Duration.ofHours(2);
    private static final Duration FROM_A_LETTER = Duration.ofDays(30);
    private static final Duration SEE_AGAIN = Duration.ofDays(366);
    private static final int LONGEST_ID = 200;

    @Inject
    Signer signer;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    String brand() {
        return brand.name();
    }

    /** Shows and undoes what a visit led to, for a year after it, or until the end date if that is later. */
    String toOutcome(Outcome outcome) {
        var year = clock.instant().plus(SEE_AGAIN);
        var until = outcome.undoUntil().filter(year::isBefore).orElse(year);
        return url(linkOf(outcome.visit(), outcome.visit().jti(), until).outcomeUntil(until));
    }

    /** What was paid, for whoever may see the outcome. */
    String toStatement(Visit visit, Language language) {
        var until = clock.instant().plus(FROM_A_PAGE);
        return path(linkOf(visit, visit.jti(), until).outcomeUntil(until)) + "/statement?lang=" + language.code();
    }

    /** Asks why somebody left, and nothing else. */
    String toFollowUp(Outcome outcome) {
        var visit = outcome.visit();
        var until = clock.instant().plus(FROM_A_LETTER);
        var subscription = visit.subscription().externalId();
        var link = new Link(visit.customer(), subscription, Purpose.FOLLOW_UP, Mode.LIVE, until, visit.jti(), null);
        return publicUrl + "/f/" + signer.sign(link);
    }

    /** A new visit of the same customer and subscription, from a letter. */
    String toLeave(Outcome outcome) {
        return url(linkOf(outcome.visit(), fresh(), clock.instant().plus(FROM_A_LETTER)));
    }

    /** A new visit, from the page of an earlier one; a path, since the page is ours. */
    String again(Visit visit) {
        return path(linkOf(visit, fresh(), clock.instant().plus(FROM_A_PAGE)));
    }

    /** The visit that confirms a wish from the plain form. */
    String toConfirm(Wish wish, String customer) {
        var until = clock.instant().plus(FROM_A_LETTER);
        return url(new Link(customer, null, Purpose.CANCEL, Mode.LIVE, until, wish.visit(), null));
    }

    /** The same link, for one of several subscriptions. */
    String forSubscription(Link link, String subscription) {
        var jti = link.jti() + "/" + digest(subscription);
        return path(new Link(
                link.customer(),
                subscription,
                link.purpose(),
                link.mode(),
                link.exp(),
                jti.length() > LONGEST_ID ? digest(jti) : jti,
                link.returnUrl()));
    }

    /** A visit that an operator goes through for the customer; never sent to anybody. */
    Link relayed(Subscription subscription, String jti) {
        var customer = subscription.customer().externalId();
        return new Link(customer, subscription.externalId(), Purpose.CANCEL, Mode.LIVE, expiry(), jti, null);
    }

    /** A visit that a host's backend asked for. */
    String requested(String customer, String subscription, String jti, Mode mode, Optional<URI> returnUrl) {
        return url(new Link(customer, subscription, Purpose.CANCEL, mode, expiry(), jti, returnUrl.orElse(null)));
    }

    Instant expiry() {
        return clock.instant().plus(FROM_A_PAGE);
    }

    static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Link linkOf(Visit visit, String jti, Instant until) {
        return new Link(
                visit.customer(),
                visit.subscription().externalId(),
                Purpose.CANCEL,
                visit.isTest() ? Mode.TEST : Mode.LIVE,
                until,
                jti,
                null);
    }

    private String url(Link link) {
        return publicUrl + path(link);
    }

    private String path(Link link) {
        return "/c/" + signer.sign(link);
    }
}
