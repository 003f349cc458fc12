package io.leavewell.billing;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import io.leavewell.work.Jobs;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has changes carried out in billing exactly once: tried as soon as they are recorded, and then until they are done. */
@ApplicationScoped
public class Effects implements Job<Effects.Ref> {

    private static final Logger LOG = Logger.getLogger(Effects.class);

    /** Half the connections to the database: however slow billing is, the other half serves pages. */
    private static final int AT_ONCE = 8;

    /** Which effect. */
    public record Ref(UUID effect) {}

    @Inject
    Settlement settlement;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.billing.time-out", defaultValue = "2S")
    Duration timeOut;

    private final ExecutorService tries =
            new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>());

    /** In the caller's transaction; the job waits a little, so that the try right after the commit comes first. */
    public Effect record(UUID about, String key, Subscription subscription, Change change) {
        return Effect.under(key).orElseGet(() -> {
            var now = clock.instant();
            var effect = new Effect(about, key, subscription, change).recorded(now);
            jobs.plan(
                    this,
                    jobOf(effect.id()),
                    new Ref(effect.id()),
                    now.plus(timeOut).plusSeconds(3));
            return effect;
        });
    }

    /**
     * Outside a transaction. Waits for billing only a moment; whatever happens, the work goes on behind it.
     *
     * @return whether billing confirmed it by now
     */
    public boolean tryNow(UUID effect) {
        try {
            return CompletableFuture.supplyAsync(() -> settlement.first(effect), tries)
                    .get(timeOut.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | RejectedExecutionException notNow) {
            LOG.warnf("Effect %s is not done yet and will be tried again: %s", effect, notNow);
            return false;
        }
    }

    /** What was said when it got stuck may name people. */
    void hush(Effect effect) {
        jobs.hush(this, jobOf(effect.id()));
    }

    @Override
    public void run(Ref ref) {
        settlement.again(ref.effect());
    }

    @Override
    public String name() {
        return "billing.effect";
    }

    @Override
    public Class<Ref> payload() {
        return Ref.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, EffectMessages.class).effects();
    }

    @Override
    public boolean hasSnags() {
        return true;
    }

    @Override
    public Duration pauseAfter(int failures) {
        return Duration.ofSeconds(Math.min(2L << Math.min(failures, 10), 900));
    }

    /** Two days and more, since a provider may be down for a weekend. */
    @Override
    public int patience() {
        return 250;
    }

    @Override
    public void stuck(Ref ref, Throwable why) {
        settlement.giveUp(ref.effect(), String.valueOf(why.getMessage()));
    }

    void forget(@Observes EffectDone settled) {
        jobs.drop(this, jobOf(settled.effect()));
    }

    void forget(@Observes EffectWithdrawn settled) {
        jobs.drop(this, jobOf(settled.effect()));
    }

    void forget(@Observes EffectStuck settled) {
        jobs.drop(this, jobOf(settled.effect()));
    }

    @PreDestroy
    void stop() {
        tries.shutdown();
    }

    private static String jobOf(UUID effect) {
        return effect.toString();
    }
}
