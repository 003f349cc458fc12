package io.leavewell.billing;

import io.leavewell.web.Language;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.work.Jobs;
import io.leavewell.work.Snag;
import io.leavewell.work.Snags;
import io.leavewell.work.StuckJob;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes that billing refused, or did not answer to for days: promises to customers that are not kept yet. */
@ApplicationScoped
@Transactional
class StuckEffects implements Snags {

    private static final String STUCK = "doneAt is null and (stuckAt is not null or id in ?1)";
    private static final String WHOLE = "from Effect e join fetch e.subscription s join fetch s.customer where e."
            + STUCK.replace(" id", " e.id") + " order by coalesce(e.stuckAt, e.recordedAt) desc, e.id desc";

    @Inject
    Jobs jobs;

    @Inject
    Effects effects;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "effect";
    }

    @Override
    public String label(Language language) {
        return effects.label(language);
    }

    @Override
    public int many() {
        return Math.toIntExact(Effect.count(STUCK, jobs().keySet()));
    }

    @Override
    public List<Snag> latest(int most, Reader reader) {
        var jobs = jobs();
        return Effect.<Effect>find(WHOLE, jobs.keySet()).page(Page.ofSize(most)).stream()
                .map(effect -> snag(effect, jobs, reader, ""))
                .toList();
    }

    @Override
    public Optional<Snag> find(String id, Reader reader) {
        var jobs = jobs();
        return effect(id).filter(effect -> isStuck(effect, jobs)).map(effect -> {
            var say = Messages.in(reader.language(), EffectMessages.class);
            return snag(effect, jobs, reader, Sequence.seemsOvertaken(effect) ? say.overtaken() : "");
        });
    }

    @Override
    public Verdict again(String id) {
        var jobs = jobs();
        return held(id).filter(effect -> isStuck(effect, jobs))
                .map(effect -> {
                    effect.tryAgain();
                    this.jobs.again(effects, id, new Effects.Ref(effect.id()), clock.instant());
                    return Verdict.TAKEN;
                })
                .orElse(Verdict.SETTLED_BEFORE);
    }

    @Override
    public Verdict byHand(String id, String person, String note) {
        var jobs = jobs();
        return held(id).filter(effect -> isStuck(effect, jobs))
                .map(effect -> {
                    this.jobs.forget(effects, id);
                    return settlement.byHand(effect, new ByHand(person, note));
                })
                .orElse(Verdict.SETTLED_BEFORE);
    }

    /** Given up, or left behind by a job that could not even say so. */
    private static boolean isStuck(Effect effect, Map<UUID, StuckJob> jobs) {
        return effect.isStuck() || !effect.isDone() && jobs.containsKey(effect.id());
    }

    private static Snag snag(Effect effect, Map<UUID, StuckJob> jobs, Reader reader, String caution) {
        var job = Optional.ofNullable(jobs.get(effect.id()));
        return new Snag(
                effect.id().toString(),
                ChangeWords.of(effect.change(), reader),
                why(effect.error().or(() -> job.map(StuckJob::error)).orElse(""), reader),
                effect.stuckAt().or(() -> job.map(StuckJob::since)).orElse(effect.recordedAt()),
                job.map(StuckJob::failures).orElse(1),
                effect.subscription().customer().externalId(),
                caution);
    }

    private static String why(String error, Reader reader) {
        return error.equals(Settlement.OVERTAKEN)
                ? Messages.in(reader.language(), EffectMessages.class).overtaken()
                : Masking.words(error);
    }

    private Map<UUID, StuckJob> jobs() {
        return jobs.stuck(effects).stream()
                .collect(Collectors.toMap(job -> UUID.fromString(job.id()), Function.identity()));
    }

    private static Optional<Effect> effect(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Effect.findByIdOptional(UUID.fromString(id))
                : Optional.empty();
    }

    private static Optional<Effect> held(String id) {
        return effect(id).map(Effect::hold);
    }
}
