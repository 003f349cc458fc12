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
import org.jboss.logging.Logger;

/** How often one address may ask, and one link be opened, within a minute; who asked is forgotten after it. */
@ApplicationScoped
class Limits {

    private static final Logger LOG = Logger.getLogger(Limits.class);

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
        return perAddress == 0 || isAmong(perAddress, "address " + NetworkHome.of(address));
    }

    boolean allowLink(String link) {
        return perLink == 0 || isAmong(perLink, "link " + link.hashCode());
    }

    long remembered() {
        asked.cleanUp();
        return asked.estimatedSize();
    }

    /** The log says once a minute that somebody is too quick, and not who. */
    private boolean isAmong(int most, String sender) {
        var many = asked.get(sender, first -> new AtomicInteger()).incrementAndGet();
        if (many == most + 1) {
            LOG.warnf("One %s asked more than %d times within a minute, and has to wait", sender.split(" ")[0], most);
        }
        return many <= most;
    }
}
