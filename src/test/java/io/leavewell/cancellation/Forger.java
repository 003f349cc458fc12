package io.leavewell.cancellation;

import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.leavewell.web.Signer;
import io.leavewell.web.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Makes links that ought to open nothing, and odd ones that the host may really have signed. */
@ApplicationScoped
class Forger {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Inject
    SigningKey key;

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    /** Whatever a host may sign, as a path. */
    String signed(String json) {
        var said = BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return "/c/" + said + "." + BASE64.encodeToString(key.sign(said));
    }

    /** Properly signed, in every field as it should be but for the visit's name. */
    String visiting(Leavers.Person person, String jti) {
        return signed(
                "{\"customer\":\"%s\",\"subscription\":\"%s\",\"purpose\":\"cancel\",\"mode\":\"live\",\"exp\":%d,\"jti\":\"%s\"}"
                        .formatted(
                                person.customer(),
                                person.subscription(),
                                soon().exp().getEpochSecond(),
                                jti));
    }

    String altered(Leavers.Person person) {
        var good = path(signer, link(person, Purpose.CANCEL, Duration.ofHours(1)));
        return good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA");
    }

    String expired(Leavers.Person person) {
        return path(signer, link(person, Purpose.CANCEL, Duration.ofSeconds(-1)));
    }

    String foreign(Leavers.Person person) {
        var stranger = new Signer(new SigningKey("a key that somebody else made up"), Optional.empty(), clock);
        return path(stranger, link(person, Purpose.CANCEL, Duration.ofHours(1)));
    }

    /** A result is for the host's page, and opens none of ours. */
    String repurposed(Leavers.Person person) {
        return path(signer, link(person, Purpose.RESULT, Duration.ofHours(1)));
    }

    private Link soon() {
        return link(new Leavers.Person("a", "b", ""), Purpose.CANCEL, Duration.ofHours(1));
    }

    private Link link(Leavers.Person person, Purpose purpose, Duration good) {
        var jti = UUID.randomUUID().toString();
        var exp = clock.instant().plus(good);
        return new Link(person.customer(), person.subscription(), purpose, Mode.LIVE, exp, jti, null);
    }

    private static String path(Signer signer, Link link) {
        return "/c/" + signer.sign(link);
    }
}
