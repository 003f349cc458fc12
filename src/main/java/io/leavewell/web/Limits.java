package io.leavewell.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one address may ask, and one link be opened, within a minute; who asked is forgotten after it. */
@ApplicationScoped
class Limits {

    static final Duration MINUTE = Duration.ofMinutes(1);

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
        return perAddress == 0 || count("address " + NetworkHome.of(address)) <= perAddress;
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
}
