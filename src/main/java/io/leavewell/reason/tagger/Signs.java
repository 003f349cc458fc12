package io.leavewell.reason.tagger;

import java.util.Arrays;

/** The features of one text, each once, with how much it counts: often is more, but not much more (1 + log). */
final class Signs {

    /** Whoever says a word over and over says it so often. */
    private static final int MOST = 4;

    /** What a sum of weights above one counts, in so many steps of each. */
    private static final int STEPS = 64;

    private static final float[] COUNTS = counts();

    private int[] features = new int[256];
    private float[] weights = new float[256];

    /** Where each feature is found by its own bits: its place counted from 1. */
    private char[] slots = new char[1024];

    private int many;

    private Signs() {}

    static Signs of(Letters letters) {
        var all = new Signs();
        Features.of(letters, (feature, weight, from, to) -> all.add(feature, weight));
        for (var at = 0; at < all.many; at++) {
            var sum = all.weights[at];
            all.weights[at] = sum <= 1 ? sum : COUNTS[(int) ((Math.min(sum, MOST) - 1) * STEPS)];
        }
        return all;
    }

    private static float[] counts() {
        var counts = new float[(MOST - 1) * STEPS + 1];
        for (var at = 0; at < counts.length; at++) {
            counts[at] = 1 + (float) StrictMath.log(1 + (double) at / STEPS);
        }
        return counts;
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
        var slot = slot(feature);
        if (slots[slot] != 0) {
            weights[slots[slot] - 1] += weight;
            return;
        }
        if (many == features.length) {
            grow();
            slot = slot(feature);
        }
        features[many] = feature;
        weights[many++] = weight;
        slots[slot] = (char) many;
    }

    private int slot(int feature) {
        var slot = feature & slots.length - 1;
        while (slots[slot] != 0 && features[slots[slot] - 1] != feature) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        features = Arrays.copyOf(features, 2 * many);
        weights = Arrays.copyOf(weights, 2 * many);
        slots = new char[8 * many];
        for (var at = 0; at < many; at++) {
            slots[slot(features[at])] = (char) (at + 1);
        }
    }
}
