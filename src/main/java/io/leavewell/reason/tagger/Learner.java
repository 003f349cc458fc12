package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns by logistic regression, each reason for itself, with AdaGrad
 * (<a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan, Singer 2011</a>) on texts of length one; the same
 * answers always give the same model, byte for byte.
 */
final class Learner {

    private static final int ROUNDS = 10;
    private static final float STEP = .12f;
    private static final float DECAY = 1e-4f;

    /** How fast it learns what speaks for each reason without any feature. */
    private static final double WITHOUT = .01;

    /** As if each weight had moved before: rare features shall not decide at once. */
    private static final float PACE = .001f;

    /** What a strong phrase of the lexicon says before anything is learned; others say half of it. */
    private static final float LEXICON = 4;

    /** In so many texts at least a feature stands. */
    private static final int OFTEN = 3;

    /** Steps of 127; what says less for every reason is left out. */
    private static final int LEAST = 2;

    /** The main reason of several. */
    private static final float MAIN = .7f;

    private final List<Known> texts;
    private final int[] features;
    private final float[] weights;
    private final float[] paces;
    private final double[] without = new double[Model.REASONS];

    /** A text as the places of its features, and what it is about. */
    private record Known(int[] places, float[] weights, float[] aim) {}

    private Learner(List<Known> texts, int[] features) {
        this.texts = texts;
        this.features = features;
        this.weights = new float[features.length * Model.REASONS];
        this.paces = new float[weights.length];
        Arrays.fill(paces, PACE);
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
                .mapToObj(text -> known(texts.get(text), features, aim(answers.get(text))))
                .toList();
        return new Learner(known, features).learned();
    }

    private static Known known(Signs signs, int[] features, float[] aim) {
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
        return new Known(places, weights, aim);
    }

    private Model learned() {
        var order = IntStream.range(0, texts.size()).toArray();
        var chance = new Random(7);
        for (var round = 0; round < ROUNDS; round++) {
            shuffle(order, chance);
            for (var text : order) {
                learn(texts.get(text));
            }
        }
        return model();
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
        for (var at = 0; at < text.places.length; at++) {
            var first = text.places[at] * Model.REASONS;
            var weight = text.weights[at];
            for (var reason = 0; reason < Model.REASONS; reason++) {
                var slope = errors[reason] * weight + DECAY * weights[first + reason];
                paces[first + reason] += slope * slope;
                weights[first + reason] -= STEP * slope / (float) Math.sqrt(paces[first + reason]);
            }
        }
    }

    private float[] errors(Known text) {
        var sums = new float[Model.REASONS];
        for (var at = 0; at < text.places.length; at++) {
            var first = text.places[at] * Model.REASONS;
            var weight = text.weights[at];
            for (var reason = 0; reason < Model.REASONS; reason++) {
                sums[reason] += weights[first + reason] * weight;
            }
        }
        for (var reason = 0; reason < Model.REASONS; reason++) {
            sums[reason] = (float) (1 / (1 + StrictMath.exp(-without[reason] - sums[reason]))) - text.aim[reason];
            without[reason] -= WITHOUT * sums[reason];
        }
        return sums;
    }

    /** In bytes, without the features that hardly say anything. */
    private Model model() {
        var scale = most(0, weights.length) / Byte.MAX_VALUE;
        var kept = IntStream.range(0, features.length)
                .filter(feature -> most(feature * Model.REASONS, (feature + 1) * Model.REASONS) >= LEAST * scale)
                .toArray();
        var steps = new byte[kept.length * Model.REASONS];
        for (var at = 0; at < steps.length; at++) {
            var from = kept[at / Model.REASONS] * Model.REASONS + at % Model.REASONS;
            steps[at] = (byte) Math.round(weights[from] / scale);
        }
        var rest = new float[Model.REASONS];
        for (var reason = 0; reason < rest.length; reason++) {
            rest[reason] = (float) without[reason];
        }
        return new Model(Arrays.stream(kept).map(feature -> features[feature]).toArray(), steps, scale, rest);
    }

    private float most(int from, int to) {
        var most = 0f;
        for (var at = from; at < to; at++) {
            most = Math.max(most, Math.abs(weights[at]));
        }
        return most;
    }

    private static float[] aim(Answer answer) {
        var aim = new float[Model.REASONS];
        var others = answer.reasons().size() - 1;
        for (var reason : answer.reasons()) {
            aim[reason.ordinal()] = (1 - MAIN) / Math.max(1, others);
        }
        aim[answer.reasons().get(0).ordinal()] = others == 0 ? 1 : MAIN;
        return aim;
    }

    /** What stands in one or two texts alone says more about these than about a reason. */
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
