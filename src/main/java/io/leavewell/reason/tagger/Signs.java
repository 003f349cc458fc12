package io.leavewell.reason.tagger;

import java.util.Arrays;

/** The features of one text, each once, with how much it counts: often is more, but not much more (1 + log). */
final class Signs {

    /** Whoever says a word over and over says it so often. */
    private static final float MOST = 4;

    private int[] features = new int[64];
    private float[] weights = new float[64];
    private int many;

    private Signs() {}

    static Signs of(Letters letters) {
        var all = new Signs();
        Features.of(letters, (feature, weight, from, to) -> all.add(feature, weight));
        return all.once();
    }

    int many() {
        return many;
    }

    int feature(int at) {
        return features[at];
    }

    float weight(int at) {
        return weights[at];
    }

    private void add(int feature, float weight) {
        if (many == features.length) {
            features = Arrays.copyOf(features, 2 * many);
            weights = Arrays.copyOf(weights, 2 * many);
        }
        features[many] = feature;
        weights[many++] = weight;
    }

    private Signs once() {
        var order = new long[many];
        for (var at = 0; at < many; at++) {
            order[at] = (long) features[at] << 32 | at;
        }
        Arrays.sort(order);
        var sorted = new Signs();
        for (var at = 0; at < many; ) {
            var feature = (int) (order[at] >> 32);
            var sum = 0f;
            for (; at < many && (int) (order[at] >> 32) == feature; at++) {
                sum += weights[(int) order[at]];
            }
            sorted.add(feature, sum <= 1 ? sum : 1 + (float) Math.log(Math.min(sum, MOST)));
        }
        return sorted;
    }
}
