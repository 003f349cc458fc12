package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns by multinomial logistic regression with AdaGrad
 * (<a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan, Singer 2011</a>) on texts of length one, and takes the
 * mean of the last rounds; the same answers always give the same model, byte for byte.
 */
final class Learner {

    /** It learns so many times from the beginning, each in another order, and takes the mean: one order says little. */
    private static final int TIMES = 4;

    private static final int ROUNDS = 10;

    /** So many rounds at the end count, so that no text is remembered only for having come last. */
    private static final int COUNTED = 7;

    /** Half of what it learns from a mistake is the group, half the reason. */
    private static final float OF_GROUP = .5f;

    private static final float STEP = .12f;
    private static final float DECAY = 1e-4f;

    /** How fast it learns what speaks for each reason without any feature. */
    private static final double WITHOUT = .01;

    /** As if each weight had moved before: rare features shall not decide at once. */
    private static final float PACE = .001f;

    /** What a strong phrase of the lexicon says before anything is learned; others say half of it. */
    private static final float LEXICON = 4;

    private static final double LEAST_SHARE = 1e-9;

    /** In so many texts at least a feature stands. */
    private static final int OFTEN = 5;

    /** Steps of 127; what says less for every reason is left out. */
    private static final int LEAST = 4;

    private final List<Known> texts;
    private final int[] features;
    private final float[] weights;
    private final float[] paces;
    private final float[] sums;
    private final double[] without = new double[Model.REASONS];
    private final double[] sumsWithout = new double[Model.REASONS];

    private Learner(List<Known> texts, int[] features) {
        this.texts = texts;
        this.features = features;
        this.weights = new float[features.length * Model.REASONS];
        this.paces = new float[weights.length];
        this.sums = new float[weights.length];
    }

    private void begin() {
        Arrays.fill(weights, 0);
        Arrays.fill(paces, PACE);
        Arrays.fill(without, 0);
        for (var reason : Reason.values()) {
            begin(reason, true, LEXICON);
            begin(reason, false, LEXICON / 2);
        }
    }

    private void begin(Reason reason, boolean isStrong, float weight) {
        var place = Arrays.binarySearch(features, Spoken.feature(reason, isStrong, false));
        if (place >= 0) {
            weights[place * Model.REASONS + reason.ordinal()] = weight;
        }
    }

    static Model learn(List<Answer> answers) {
        var texts = answers.stream()
                .map(answer -> Signs.of(Letters.of(answer.text())))
                .toList();
        var features = often(texts);
        var known = IntStream.range(0, texts.size())
                .mapToObj(text -> Known.of(texts.get(text), features, answers.get(text)))
                .toList();
        return new Learner(known, features).learned();
    }

    private Model learned() {
        var order = IntStream.range(0, texts.size()).toArray();
        var chance = new Random(7);
        for (var time = 0; time < TIMES; time++) {
            begin();
            for (var round = 0; round < ROUNDS; round++) {
                shuffle(order, chance);
                for (var text : order) {
                    learn(texts.get(text));
                }
                if (round >= ROUNDS - COUNTED) {
                    count();
                }
            }
        }
        return model();
    }

    private void count() {
        for (var at = 0; at < weights.length; at++) {
            sums[at] += weights[at] / (COUNTED * TIMES);
        }
        for (var reason = 0; reason < without.length; reason++) {
            sumsWithout[reason] += without[reason] / (COUNTED * TIMES);
        }
    }

    private static void shuffle(int[] order, Random chance) {
        for (var last = order.length - 1; last > 0; last--) {
            var other = chance.nextInt(last + 1);
            var text = order[last];
            order[last] = order[other];
            order[other] = text;
        }
    }

    private void learn(Known text) {
        var errors = errors(text);
        for (var at = 0; at < text.places().length; at++) {
            var first = text.places()[at] * Model.REASONS;
            var weight = text.weights()[at];
            for (var reason = 0; reason < Model.REASONS; reason++) {
                var slope = errors[reason] * weight + DECAY * weights[first + reason];
                paces[first + reason] += slope * slope;
                weights[first + reason] -= STEP * slope / (float) Math.sqrt(paces[first + reason]);
            }
        }
    }

    /** What it would say of a text, less what is right. */
    private float[] errors(Known text) {
        var said = without.clone();
        for (var at = 0; at < text.places().length; at++) {
            var first = text.places()[at] * Model.REASONS;
            for (var reason = 0; reason < Model.REASONS; reason++) {
                said[reason] += weights[first + reason] * text.weights()[at];
            }
        }
        Model.shares(said);
        var groups = Groups.shares(said);
        var errors = new float[Model.REASONS];
        for (var reason = 0; reason < Model.REASONS; reason++) {
            var asGroup = said[reason] * text.groupAim()[reason] / Math.max(LEAST_SHARE, groups[reason]);
            errors[reason] = (float) (said[reason] - (1 - OF_GROUP) * text.aim()[reason] - OF_GROUP * asGroup);
            without[reason] -= WITHOUT * errors[reason];
        }
        return errors;
    }

    /** In bytes, without the features that hardly say anything. */
    private Model model() {
        var scale = most(0, sums.length) / Byte.MAX_VALUE;
        var kept = IntStream.range(0, features.length)
                .filter(feature -> most(feature * Model.REASONS, (feature + 1) * Model.REASONS) >= LEAST * scale)
                .toArray();
        var steps = new byte[kept.length * Model.REASONS];
        for (var at = 0; at < steps.length; at++) {
            var from = kept[at / Model.REASONS] * Model.REASONS + at % Model.REASONS;
            steps[at] = (byte) Math.round(sums[from] / scale);
        }
        var rest = new float[Model.REASONS];
        for (var reason = 0; reason < rest.length; reason++) {
            rest[reason] = (float) sumsWithout[reason];
        }
        return new Model(Arrays.stream(kept).map(feature -> features[feature]).toArray(), steps, scale, rest);
    }

    private float most(int from, int to) {
        var most = 0f;
        for (var at = from; at < to; at++) {
            most = Math.max(most, Math.abs(sums[at]));
        }
        return most;
    }

    /** What stands in a few texts alone says more about these than about a reason. */
    private static int[] often(List<Signs> texts) {
        var all = texts.stream()
                .flatMapToInt(text -> IntStream.range(0, text.many()).map(text::feature))
                .sorted()
                .toArray();
        return IntStream.range(OFTEN - 1, all.length)
                .filter(at -> all[at] == all[at - OFTEN + 1])
                .map(at -> all[at])
                .distinct()
                .toArray();
    }
}
