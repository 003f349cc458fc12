package io.leavewell.dunning.pay;

import io.leavewell.dunning.Finish;
import io.leavewell.dunning.Recovery;
import java.util.Set;

/** How an open payment stands, as far as it decides which page is shown. */
enum Stand {
    /** Something is owed and can be paid. */
    PAYABLE,
    /** All of it came. */
    PAID,
    /** Nobody paid in time, so that the subscription is paused; a card that works ends that. */
    RESUMABLE,
    /** It was paused so, and goes on. */
    RESUMED,
    /** Nobody paid in time, so that the subscription has ended or is ending; nothing is owed. */
    ENDED,
    /** Nothing is owed any more, though nobody paid. */
    SETTLED;

    private static final Set<Recovery.Ending> MAY_COME_BACK = Set.of(Recovery.Ending.CANCELLED, Recovery.Ending.PAUSED);

    static Stand of(Recovery recovery) {
        if (recovery.ending().filter(Recovery.Ending.PAID::equals).isPresent()) {
            return PAID;
        } else if (recovery.finish().filter(Finish.CANCEL::equals).isPresent()) {
            return ENDED;
        } else if (recovery.finish().filter(Finish.PAUSE::equals).isPresent()) {
            return recovery.subscription().isPaused() ? RESUMABLE : RESUMED;
        }
        return ofOwed(recovery);
    }

    boolean wantsMoney() {
        return this == PAYABLE || this == RESUMABLE;
    }

    private static Stand ofOwed(Recovery recovery) {
        if (recovery.owed().isZero()) {
            return recovery.recovered().isPositive() && recovery.isLeftUnpaid() ? PAID : SETTLED;
        }
        return recovery.isOpen() || recovery.isLeftUnpaid() || hasComeBack(recovery) ? PAYABLE : SETTLED;
    }

    /** A cancellation or a pause was taken back, and the invoice is still open. */
    private static boolean hasComeBack(Recovery recovery) {
        var subscription = recovery.subscription();
        return recovery.ending().filter(MAY_COME_BACK::contains).isPresent()
                && !subscription.isEnded()
                && !subscription.isLeaving()
                && !subscription.isPaused();
    }
}
