package io.leavewell.reason.tagger;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text to learn from.
 *
 * @param places where among all features its own are
 * @param weights how much each counts, of length one together
 * @param aim what it is about, by reason, as a share of one
 * @param groupAim for each reason the share of its group
 */
record Known(int[] places, float[] weights, double[] aim, double[] groupAim) {

    /** The main reason of several. */
    private static final double MAIN = .7;

    /** @param features in ascending order; others are passed over */
    static Known of(Signs signs, int[] features, Answer answer) {
        var found = IntStream.range(0, signs.many())
                .filter(at -> Arrays.binarySearch(features, signs.feature(at)) >= 0)
                .toArray();
        var places = new int[found.length];
        var weights = new float[found.length];
        var norm = 0.0;
        for (var at = 0; at < found.length; at++) {
            places[at] = Arrays.binarySearch(features, signs.feature(found[at]));
            weights[at] = signs.weight(found[at]);
            norm += weights[at] * weights[at];
        }
        var length = norm == 0 ? 1 : (float) Math.sqrt(norm);
        for (var at = 0; at < weights.length; at++) {
            weights[at] /= length;
        }
        var aim = aim(answer);
        return new Known(places, weights, aim, Groups.shares(aim));
    }

    private static double[] aim(Answer answer) {
        var aim = new double[Model.REASONS];
        var others = answer.reasons().size() - 1;
        for (var reason : answer.reasons()) {
            aim[reason.ordinal()] = (1 - MAIN) / Math.max(1, others);
        }
        aim[answer.reasons().get(0).ordinal()] = others == 0 ? 1 : MAIN;
        return aim;
    }
}
