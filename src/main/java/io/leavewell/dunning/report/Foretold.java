package io.leavewell.dunning.report;

import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Step;
import io.leavewell.dunning.Tone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of one recovery as they will be taken: of several alike that are due at once the last one is enough, and the end
 * comes no sooner than a day after the last letter.
 *
 * @param steps in the order in which they are due
 */
record Foretold(List<Coming> steps) {

    Stream<Coming> taken() {
        var warned = lastLetter().map(letter -> letter.plus(Schedule.WARNED));
        return IntStream.range(0, steps.size())
                .filter(place -> !isOvertaken(place))
                .mapToObj(steps::get)
                .map(step -> step.kind() == Step.Kind.FINISH
                        ? warned.map(step::notBefore).orElse(step)
                        : step);
    }

    private boolean isOvertaken(int place) {
        var step = steps.get(place);
        return steps.subList(place + 1, steps.size()).stream()
                .anyMatch(later -> later.kind() == step.kind() && later.at().equals(step.at()));
    }

    private Optional<Instant> lastLetter() {
        return steps.stream()
                .filter(step -> step.tone() == Tone.FINAL && step.remark().isEmpty())
                .map(Coming::at)
                .max(Comparator.naturalOrder());
    }
}
