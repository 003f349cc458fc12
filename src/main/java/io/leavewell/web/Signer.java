package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes signed links and results, and opens links; the format is published in the README. */
@ApplicationScoped
public class Signer {

    private static final Duration RESULT_IS_GOOD_FOR = Duration.ofHours(1);

    private final SigningKey key;
    private final List<SigningKey> accepted;
    private final Clock clock;

    /** @param previous still opens links while the host moves on to the current key, and signs nothing */
    public Signer(
            SigningKey key,
            @ConfigProperty(name = "leavewell.signing-key-previous") Optional<String> previous,
            Clock clock) {
        this.key = key;
        this.accepted = Stream.concat(Stream.of(key), previous.map(SigningKey::new).stream())
                .toList();
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the signed text would be longer than the 2,000 characters that we open */
    public String sign(Link link) {
        return sealed(link.fields());
    }

    /**
     * How a visit ended, for the host's return page: the link's customer, subscription, mode and id, the purpose
     * {@code result}, good for an hour, and the facts beside them.
     */
    public String signResult(Link link, Map<String, ?> facts) {
        Map<String, Object> fields = new LinkedHashMap<>(
                link.resultUntil(clock.instant().plus(RESULT_IS_GOOD_FOR)).fields());
        facts.forEach(fields::putIfAbsent);
        return sealed(fields);
    }

    /** Empty for whatever is altered, expired, for another purpose or not ours; garbage is no error. */
    public Optional<Link> open(String signed, Purpose... allowed) {
        return read(signed, allowed).filter(link -> !link.isOver(clock.instant()));
    }

    /** Of those alone that are expired: who holds one may ask for a fresh one to be sent, and for nothing else. */
    public Optional<Link> openExpired(String signed, Purpose... allowed) {
        return read(signed, allowed).filter(link -> link.isOver(clock.instant()));
    }

    private Optional<Link> read(String signed, Purpose... allowed) {
        try {
            return Optional.of(Token.read(signed))
                    .filter(token -> accepted.stream().anyMatch(token::isBy))
                    .map(token -> Link.of(Fields.read(token.json())))
                    .filter(link -> Arrays.asList(allowed).contains(link.purpose()));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private String sealed(Map<String, ?> fields) {
        String token = Token.of(Fields.write(fields), key).toString();
        if (token.length() > Token.LONGEST) throw new IllegalArgumentException("too long to be opened again");
        return token;
    }
}
