package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.Arrays;

/**
 * What was learned: for each feature how much it speaks for each reason, in steps of a scale; and what speaks for each
 * without any.
 *
 * @param features in ascending order
 * @param weights those of the first feature, then of the second …
 */
record Model(int[] features, byte[] weights, float scale, float[] without) {

    static final int REASONS = Reason.values().length;

    /** What a text says, by reason, as a share of one. */
    double[] shares(Signs signs) {
        var sums = new double[REASONS];
        var norm = 0.0;
        for (var at = 0; at < signs.many(); at++) {
            var place = Arrays.binarySearch(features, signs.feature(at));
            if (place >= 0) {
                norm += signs.weight(at) * signs.weight(at);
                add(sums, place, signs.weight(at));
            }
        }
        var length = norm == 0 ? 1 : Math.sqrt(norm);
        for (var reason = 0; reason < REASONS; reason++) {
            sums[reason] = without[reason] + scale * sums[reason] / length;
        }
        return shares(sums);
    }

    /** How much one feature speaks for a reason; less than nothing if it speaks against it. */
    float says(int feature, Reason reason) {
        var place = Arrays.binarySearch(features, feature);
        return place < 0 ? 0 : scale * weights[place * REASONS + reason.ordinal()];
    }

    private void add(double[] sums, int place, float weight) {
        var first = place * REASONS;
        for (var reason = 0; reason < REASONS; reason++) {
            sums[reason] += weight * weights[first + reason];
        }
    }

    /** Softmax: from sums to shares of one. */
    static double[] shares(double[] sums) {
        var most = Arrays.stream(sums).max().orElseThrow();
        var total = 0.0;
        for (var reason = 0; reason < sums.length; reason++) {
            sums[reason] = Math.exp(sums[reason] - most);
            total += sums[reason];
        }
        for (var reason = 0; reason < sums.length; reason++) {
            sums[reason] /= total;
        }
        return sums;
    }
}
