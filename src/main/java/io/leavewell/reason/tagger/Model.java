package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What was learned: for each feature how much it speaks for each reason; and what speaks for each without any. */
final class Model {

    /** What a model begins with that is written as this class does it, of the features that are read today. */
    private static final int FORMAT = 0x4C57_0002;

    static final int REASONS = Reason.values().length;

    private final int[] features;
    private final byte[] weights;
    private final float scale;
    private final float[] without;

    /** Where each feature is found by its own bits, with its place counted from 1; 0 where nothing is: a third at least. */
    private final long[] slots;

    /**
     * @param features in ascending order
     * @param weights those of the first feature, then of the second …, in steps of the scale
     */
    Model(int[] features, byte[] weights, float scale, float[] without) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        this.without = without;
        this.slots = slots(features);
    }

    private static long[] slots(int[] features) {
        var slots = new long[Integer.highestOneBit(Math.max(2, features.length * 3 / 2)) * 2];
        var most = slots.length - 1;
        for (var place = 0; place < features.length; place++) {
            var slot = features[place] & most;
            while (slots[slot] != 0) {
                slot = slot + 1 & most;
            }
            slots[slot] = (long) features[place] << 32 | place + 1;
        }
        return slots;
    }

    private int place(int feature) {
        var slot = feature & slots.length - 1;
        while (slots[slot] != 0 && (int) (slots[slot] >> 32) != feature) {
            slot = slot + 1 & slots.length - 1;
        }
        return (int) slots[slot] - 1;
    }

    int[] features() {
        return features;
    }

    byte[] weights() {
        return weights;
    }

    /** @throws IOException if it was written by an older Leavewell */
    static Model read(InputStream in) throws IOException {
        var bytes = ByteBuffer.wrap(in.readAllBytes());
        if (bytes.getInt() != FORMAT) {
            throw new IOException("The model has another format");
        }
        var features = new int[bytes.getInt()];
        bytes.asIntBuffer().get(features);
        bytes.position(bytes.position() + Integer.BYTES * features.length);
        var weights = new byte[features.length * REASONS];
        bytes.get(weights);
        var scale = bytes.getFloat();
        var without = new float[REASONS];
        bytes.asFloatBuffer().get(without);
        return new Model(features, weights, scale, without);
    }

    byte[] written() {
        var size = Integer.BYTES * (2 + features.length) + weights.length + Float.BYTES * (1 + REASONS);
        var bytes = ByteBuffer.allocate(size).putInt(FORMAT).putInt(features.length);
        for (var feature : features) {
            bytes.putInt(feature);
        }
        bytes.put(weights).putFloat(scale);
        for (var weight : without) {
            bytes.putFloat(weight);
        }
        return bytes.array();
    }

    /** What a text says, by reason, as a share of one. */
    double[] shares(Signs signs) {
        var sums = new float[REASONS];
        var norm = 0f;
        for (var at = 0; at < signs.many(); at++) {
            var place = place(signs.feature(at));
            if (place >= 0) {
                norm += signs.weight(at) * signs.weight(at);
                add(sums, place, signs.weight(at));
            }
        }
        var length = norm == 0 ? 1 : Math.sqrt(norm);
        var all = new double[REASONS];
        for (var reason = 0; reason < REASONS; reason++) {
            all[reason] = without[reason] + scale * sums[reason] / length;
        }
        return Groups.weighed(shares(all));
    }

    /** The reason that most speaks for, however little. */
    Reason main(String text) {
        var shares = shares(Signs.of(Letters.of(text)));
        var first = 0;
        for (var reason = 1; reason < REASONS; reason++) {
            first = shares[reason] > shares[first] ? reason : first;
        }
        return Reason.values()[first];
    }

    /** How much one feature speaks for a reason; less than nothing if it speaks against it. */
    float says(int feature, Reason reason) {
        var place = place(feature);
        return place < 0 ? 0 : scale * weights[place * REASONS + reason.ordinal()];
    }

    private void add(float[] sums, int place, float weight) {
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
            sums[reason] = StrictMath.exp(sums[reason] - most);
            total += sums[reason];
        }
        for (var reason = 0; reason < sums.length; reason++) {
            sums[reason] /= total;
        }
        return sums;
    }
}
