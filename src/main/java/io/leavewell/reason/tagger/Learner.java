package io.leavewell.reason.tagger;

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

    private static final int ROUNDS = 15;
    private static final double STEP = .3;
    private static final double DECAY = 2e-6;

    /** The main reason of several. */
    private static final double MAIN = .7;

    private final List<Signs> texts;
    private final List<double[]> aims;
    private final int[] features;
    private final double[] weights;
    private final double[] paces;
    private final double[] without = new double[Model.REASONS];

    private Learner(List<Signs> texts, List<double[]> aims, int[] features) {
        this.texts = texts;
        this.aims = aims;
        this.features = features;
        this.weights = new double[features.length * Model.REASONS];
        this.paces = new double[weights.length];
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
        var places = new int[signs.many()];
        var norm = 0.0;
        for (var at = 0; at < places.length; at++) {
            places[at] = Arrays.binarySearch(features, signs.feature(at));
            norm += places[at] < 0 ? 0 : signs.weight(at) * signs.weight(at);
        }
        var length = norm == 0 ? 1 : Math.sqrt(norm);
        var errors = errors(signs, places, length, aims.get(text));
        for (var at = 0; at < places.length; at++) {
            if (places[at] >= 0) {
                step(places[at] * Model.REASONS, signs.weight(at) / length, errors);
            }
        }
    }

    private double[] errors(Signs signs, int[] places, double length, double[] aim) {
        var sums = without.clone();
        for (var at = 0; at < places.length; at++) {
            for (var reason = 0; places[at] >= 0 && reason < Model.REASONS; reason++) {
                sums[reason] += weights[places[at] * Model.REASONS + reason] * signs.weight(at) / length;
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

    private Model model() {
        var most = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        var steps = new byte[weights.length];
        for (var at = 0; at < steps.length; at++) {
            steps[at] = (byte) Math.round(weights[at] / most * Byte.MAX_VALUE);
        }
        var rest = new float[Model.REASONS];
        for (var reason = 0; reason < rest.length; reason++) {
            rest[reason] = (float) without[reason];
        }
        return new Model(features, steps, (float) most / Byte.MAX_VALUE, rest);
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

    private static int[] known(List<Signs> texts) {
        return texts.stream()
                .flatMapToInt(text -> IntStream.range(0, text.many()).map(text::feature))
                .sorted()
                .distinct()
                .toArray();
    }
}
