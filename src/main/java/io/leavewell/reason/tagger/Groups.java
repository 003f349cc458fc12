package io.leavewell.reason.tagger;

import io.leavewell.reason.Group;
import io.leavewell.reason.Reason;

/** The upper level of the taxonomy, as far as shares of reasons add up to those of their groups. */
final class Groups {

    private static final int[] OF = new int[Model.REASONS];

    static {
        for (var reason : Reason.values()) {
            OF[reason.ordinal()] = reason.group().ordinal();
        }
    }

    private Groups() {}

    /** For each reason the share of its group. */
    static double[] shares(double[] reasons) {
        var sums = new double[Group.values().length];
        for (var reason = 0; reason < reasons.length; reason++) {
            sums[OF[reason]] += reasons[reason];
        }
        var shares = new double[reasons.length];
        for (var reason = 0; reason < reasons.length; reason++) {
            shares[reason] = sums[OF[reason]];
        }
        return shares;
    }

    /** Each reason counts as its group does, and that twice: several near to each other speak together against one. */
    static double[] weighed(double[] reasons) {
        var weighed = shares(reasons);
        var total = 0.0;
        for (var reason = 0; reason < reasons.length; reason++) {
            weighed[reason] *= weighed[reason] * reasons[reason];
            total += weighed[reason];
        }
        for (var reason = 0; reason < reasons.length; reason++) {
            weighed[reason] /= total;
        }
        return weighed;
    }
}
