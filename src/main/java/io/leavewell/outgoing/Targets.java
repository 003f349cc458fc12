package io.leavewell.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at an address that somebody typed before it is kept (T-S3). Each call is checked again by the {@link Messenger},
 * since a name may mean another address by then.
 */
@ApplicationScoped
public class Targets {

    /** What <a href="https://url.spec.whatwg.org/#ends-in-a-number-checker">browsers take for an IPv4 address</a>. */
    private static final String NUMBER = "(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?";

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

    /** The one way to write it that all programs read alike: 127.1, 0177.0.0.1 and 0x7f000001 are others. */
    private static final String PLAIN_NUMBER = BYTE + "(\\." + BYTE + "){3}";

    private final Guard guard;
    private final Names names;

    @Inject
    Targets(@ConfigProperty(name = "leavewell.outgoing.allow-internal") Optional<List<String>> internal) {
        this(Guard.allowing(internal.orElse(List.of())), Names.SYSTEM);
    }

    Targets(Guard guard, Names names) {
        this.guard = guard;
        this.names = names;
    }

    /** What speaks against calling it; empty if nothing does. Asks for the host's addresses, which may take seconds. */
    public Optional<Objection> objection(String typed) {
        try {
            return objection(new URI(typed));
        } catch (URISyntaxException noAddress) {
            return Optional.of(Objection.NO_ADDRESS);
        }
    }

    private Optional<Objection> objection(URI url) {
        if (url.getScheme() == null) {
            return Optional.of(Objection.NO_ADDRESS);
        } else if (!url.getScheme().matches("(?i)https?")) {
            return Optional.of(Objection.NOT_WEB);
        } else if (url.getRawAuthority() != null && url.getRawAuthority().contains("@")) {
            return Optional.of(Objection.USER);
        }
        return target(url).map(this::unreachable).orElse(Optional.of(Objection.NO_HOST));
    }

    private static Optional<Target> target(URI url) {
        try {
            return Optional.of(new Target(url)).filter(target -> isPlain(target.host()));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String host) {
        return host.contains(":") || !host.matches(NUMBER) || host.matches(PLAIN_NUMBER);
    }

    private Optional<Objection> unreachable(Target target) {
        List<InetAddress> addresses;
        try {
            addresses = names.found(target.host());
        } catch (Undelivered unknown) {
            return Optional.of(Objection.UNKNOWN_HOST);
        }
        try {
            guard.admit(target.host(), addresses);
            return Optional.empty();
        } catch (Undelivered internal) {
            return Optional.of(Objection.INTERNAL);
        }
    }
}
