package io.leavewell.dashboard;

import io.leavewell.web.Actor;
import io.leavewell.web.Duty;
import io.leavewell.web.FirstStep;
import io.leavewell.web.Reader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits for one operator: duties of every day, and the first steps of a new installation. */
@ApplicationScoped
class Today {

    private final List<Duty> duties;
    private final List<FirstStep> steps;

    Today(@All List<Duty> duties, @All List<FirstStep> steps) {
        this.duties = duties.stream().sorted(Comparator.comparing(Duty::place)).toList();
        this.steps =
                steps.stream().sorted(Comparator.comparing(FirstStep::place)).toList();
    }

    List<HomePage.Call> calls(Actor actor) {
        return duties.stream()
                .filter(duty -> actor.may(duty.role()))
                .map(duty -> call(duty, actor.reader()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty once all are taken. */
    List<HomePage.Step> steps(Actor actor) {
        var open = steps.stream()
                .filter(step -> actor.may(step.role()))
                .map(step -> step(step, actor.reader()))
                .toList();
        return open.stream().allMatch(HomePage.Step::taken) ? List.of() : open;
    }

    private static Optional<HomePage.Call> call(Duty duty, Reader reader) {
        return duty.today(reader).map(words -> new HomePage.Call(words, duty.path()));
    }

    private static HomePage.Step step(FirstStep step, Reader reader) {
        var language = reader.language();
        return new HomePage.Step(step.title(language), step.why(language), step.path(), step.isTaken());
    }
}
