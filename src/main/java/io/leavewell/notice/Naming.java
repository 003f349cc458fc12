package io.leavewell.notice;

import io.leavewell.billing.Interval;

/** What things are called here. */
final class Naming {

    private Naming() {}

    static String of(Interval interval, NoticeMessages say) {
        return switch (interval) {
            case MONTH -> say.monthly();
            case QUARTER -> say.quarterly();
            case HALF_YEAR -> say.halfYearly();
            case YEAR -> say.yearly();
        };
    }
}
