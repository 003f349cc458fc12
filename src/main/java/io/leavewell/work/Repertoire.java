package io.leavewell.work;

import io.leavewell.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that this version knows how to do, by name; what it does not know stays on the agenda for one that does. */
@ApplicationScoped
class Repertoire {

    private final Map<String, Consumer<Entry>> acts = new HashMap<>();
    private final List<Job<?>> jobs;
    private final List<Routine> routines;
    private final Attempts attempts;
    private final Rounds rounds;

    Repertoire(@All List<Job<?>> jobs, @All List<Routine> routines, Attempts attempts, Rounds rounds) {
        this.jobs = jobs;
        this.routines = routines;
        this.attempts = attempts;
        this.rounds = rounds;
        jobs.forEach(job -> learn(job.name(), entry -> attempts.make(job, entry)));
        routines.forEach(routine -> learn(routine.name(), entry -> rounds.make(routine, entry)));
    }

    private void learn(String name, Consumer<Entry> act) {
        if (acts.put(name, act) != null) throw new IllegalStateException("Two kinds of work are named " + name);
    }

    void perform(Entry entry) {
        acts.get(entry.kind()).accept(entry);
    }

    Set<String> names() {
        return acts.keySet();
    }

    /** What a kind of work is called; one that this version does not know is called as it is stored. */
    String label(String name, Language language) {
        var job = jobs.stream().filter(known -> known.name().equals(name)).map(known -> known.label(language));
        var routine =
                routines.stream().filter(known -> known.name().equals(name)).map(known -> known.label(language));
        return Stream.concat(job, routine).findFirst().orElse(name);
    }

    /** Kinds of jobs that are spoken for when they are stuck. */
    Set<String> withSnags() {
        return jobs.stream().filter(Job::hasSnags).map(Job::name).collect(Collectors.toSet());
    }

    /** Picks the next job that is due. */
    Optional<Entry> next() {
        return attempts.pick(jobs.stream().map(Job::name).toList());
    }

    List<Routine> routines() {
        return routines;
    }

    void repeatRoutines() {
        routines.forEach(rounds::repeat);
    }
}
