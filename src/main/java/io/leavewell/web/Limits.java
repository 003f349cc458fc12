package io.leavewell.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one address may ask, and one link be opened, within a minute; who asked is forgotten after it. */
@ApplicationScoped
class Limits {

    static final Duration MINUTE = Duration.ofMinutes(1);

    /** An IPv6 network gives each of its customers this many bytes of their own, and any number of addresses. */
    private static final int BYTES_OF_A_HOME = 8;

    private static final int MOST_SENDERS = 100_000;

    private final int perAddress;
    private final int perLink;
    private final Cache<String, AtomicInteger> asked;

    @Inject
    Limits(
            @ConfigProperty(name = "leavewell.limits.per-address") int perAddress,
            @ConfigProperty(name = "leavewell.limits.per-link") int perLink) {
        this(perAddress, perLink, Caffeine.newBuilder().scheduler(Scheduler.systemScheduler()));
    }

    /** @param perAddress requests a minute; 0 is no limit */
    Limits(int perAddress, int perLink, Caffeine<Object, Object> counters) {
        this.perAddress = perAddress;
        this.perLink = perLink;
        this.asked = counters.expireAfterWrite(MINUTE).maximumSize(MOST_SENDERS).build();
    }

    boolean allowAddress(InetAddress address) {
        return perAddress == 0 || count("address " + home(address)) <= perAddress;
    }

    boolean allowLink(String link) {
        return perLink == 0 || count("link " + link.hashCode()) <= perLink;
    }

    long remembered() {
        asked.cleanUp();
        return asked.estimatedSize();
    }

    private int count(String sender) {
        return asked.get(sender, first -> new AtomicInteger()).incrementAndGet();
    }

    private static String home(InetAddress address) {
        var bytes = address.getAddress();
        var home = address instanceof Inet6Address ? Arrays.copyOf(bytes, BYTES_OF_A_HOME) : bytes;
        return HexFormat.of().formatHex(home);
    }
}
