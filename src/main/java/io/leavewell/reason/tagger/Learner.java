package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns by softmax regression with AdaGrad
 * (<a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan, Singer 2011</a>) on texts of length one; the same
 * answers always give the same model, byte for byte.
 */
final class Learner {

    private static final int ROUNDS = 5;
    private static final double STEP = .2;
    private static final double DECAY = 1e-4;

    /** What a strong phrase of the lexicon says before anything is learned; others say half of it. */
    private static final double LEXICON = 4;

    /** In so many texts at least a feature stands. */
    private static final int OFTEN = 3;

    /** Steps of 127; what says less for every reason is left out. */
    private static final int LEAST = 2;

    /** The main reason of several. */
    private static final double MAIN = .7;

    private final List<Signs> texts;
    private final List<double[]> aims;
    private final int[] features;
    private final List<int[]> places;
    private final double[] lengths;
    private final double[] weights;
    private final double[] paces;
    private final double[] without = new double[Model.REASONS];

    private Learner(List<Signs> texts, List<double[]> aims, int[] features) {
        this.texts = texts;
        this.aims = aims;
        this.features = features;
        this.places = texts.stream().map(this::places).toList();
        this.lengths =
                IntStream.range(0, texts.size()).mapToDouble(this::length).toArray();
        this.weights = new double[features.length * Model.REASONS];
        this.paces = new double[weights.length];
        for (var reason : Reason.values()) {
            begin(reason, true, LEXICON);
            begin(reason, false, LEXICON / 2);
        }
    }

    private void begin(Reason reason, boolean isStrong, double weight) {
        var place = Arrays.binarySearch(features, Features.spoken(reason, isStrong, false));
        if (place >= 0) {
            weights[place * Model.REASONS + reason.ordinal()] = weight;
        }
    }

    static Model learn(List<Answer> answers) {
        var texts = answers.stream()
                .map(answer -> Signs.of(Letters.of(answer.text())))
                .toList();
        var aims = answers.stream().map(Learner::aim).toList();
        return new Learner(texts, aims, known(texts)).learned();
    }

    private Model learned() {
        var order = new ArrayList<Integer>();
        for (var text = 0; text < texts.size(); text++) {
            order.add(text);
        }
        var chance = new Random(7);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, chance);
            order.forEach(this::learn);
        }
        return model();
    }

    private void learn(int text) {
        var signs = texts.get(text);
        var at = places.get(text);
        var errors = errors(signs, at, lengths[text], aims.get(text));
        for (var sign = 0; sign < at.length; sign++) {
            if (at[sign] >= 0) {
                step(at[sign] * Model.REASONS, signs.weight(sign) / lengths[text], errors);
            }
        }
    }

    private int[] places(Signs signs) {
        return IntStream.range(0, signs.many())
                .map(sign -> Arrays.binarySearch(features, signs.feature(sign)))
                .toArray();
    }

    private double length(int text) {
        var norm = IntStream.range(0, places.get(text).length)
                .filter(sign -> places.get(text)[sign] >= 0)
                .mapToDouble(sign -> texts.get(text).weight(sign))
                .map(weight -> weight * weight)
                .sum();
        return norm == 0 ? 1 : Math.sqrt(norm);
    }

    private double[] errors(Signs signs, int[] at, double length, double[] aim) {
        var sums = without.clone();
        for (var sign = 0; sign < at.length; sign++) {
            for (var reason = 0; at[sign] >= 0 && reason < Model.REASONS; reason++) {
                sums[reason] += weights[at[sign] * Model.REASONS + reason] * signs.weight(sign) / length;
            }
        }
        var errors = Model.shares(sums);
        for (var reason = 0; reason < Model.REASONS; reason++) {
            errors[reason] -= aim[reason];
            without[reason] -= .002 * errors[reason];
        }
        return errors;
    }

    private void step(int first, double weight, double[] errors) {
        for (var reason = 0; reason < Model.REASONS; reason++) {
            var slope = errors[reason] * weight + DECAY * weights[first + reason];
            paces[first + reason] += slope * slope;
            weights[first + reason] -= STEP * slope / (Math.sqrt(paces[first + reason]) + 1e-6);
        }
    }

    /** In bytes, without the features that hardly say anything. */
    private Model model() {
        var scale = Arrays.stream(weights).map(Math::abs).max().orElse(1) / Byte.MAX_VALUE;
        var kept = IntStream.range(0, features.length)
                .filter(feature -> most(feature) >= LEAST * scale)
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
        return new Model(Arrays.stream(kept).map(feature -> features[feature]).toArray(), steps, (float) scale, rest);
    }

    private double most(int feature) {
        return IntStream.range(0, Model.REASONS)
                .mapToDouble(reason -> Math.abs(weights[feature * Model.REASONS + reason]))
                .max()
                .orElse(0);
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

    /** What stands in one or two texts alone says more about these than about a reason. */
    private static int[] known(List<Signs> texts) {
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
