package io.leavewell.segment;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.web.Language;
import io.leavewell.web.Option;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the form of a segment offers to choose from.
 *
 * @param withAttributes whether attributes may be asked about: counting would tell what somebody may not see
 */
record Choices(
        List<Option> plans,
        List<Option> intervals,
        List<Option> languages,
        List<String> currencies,
        boolean withAttributes) {

    static Choices of(Collection<Plan> plans, List<String> currencies, SegmentMessages say, boolean withAttributes) {
        return new Choices(
                plans.stream()
                        .map(plan -> new Option(plan.code(), plan.name()))
                        .sorted(Comparator.comparing(Option::label))
                        .toList(),
                Arrays.stream(Interval.values())
                        .map(interval -> new Option(interval.code(), called(interval, say)))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(language -> new Option(language.code(), language.ownName()))
                        .toList(),
                currencies,
                withAttributes);
    }

    static String called(Interval interval, SegmentMessages say) {
        return switch (interval) {
            case MONTH -> say.month();
            case QUARTER -> say.quarter();
            case HALF_YEAR -> say.halfYear();
            case YEAR -> say.year();
        };
    }
}
