package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well texts were read of which somebody says what they are about. */
final class Score {

    /** Codes with fewer texts say nothing about themselves. */
    private static final int LEAST = 5;

    private final Map<Reason, Count> codes = new EnumMap<>(Reason.class);
    private final Map<String, Count> languages = new TreeMap<>();
    private final Map<String, Integer> confused = new TreeMap<>();
    private final Count all = new Count();
    private int groups;

    private static final class Count {
        private int texts;
        private int right;
        private int said;

        double share() {
            return texts == 0 ? 0 : (double) right / texts;
        }

        /** The harmonic mean of precision and recall. */
        double f1() {
            return texts + said == 0 ? 0 : 2.0 * right / (texts + said);
        }
    }

    /** @param others codes that are right as well */
    void add(String language, Reason label, Set<Reason> others, Reason read) {
        var isRight = read == label || others.contains(read);
        var aim = isRight ? read : label;
        for (var count : Set.of(all, of(aim), languages.computeIfAbsent(language, name -> new Count()))) {
            count.texts++;
            count.right += isRight ? 1 : 0;
        }
        of(read).said++;
        groups += read.group() == label.group() ? 1 : 0;
        if (!isRight) {
            confused.merge(label.code() + " read as " + read.code(), 1, Integer::sum);
        }
    }

    int texts() {
        return all.texts;
    }

    /** The share of texts of which the main code is the label, or one that is right as well. */
    double lenient() {
        return all.share();
    }

    double group() {
        return all.texts == 0 ? 0 : (double) groups / all.texts;
    }

    /** The mean F1 of codes with at least five texts. */
    double macroF1() {
        return codes.values().stream()
                .filter(count -> count.texts >= LEAST)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    Stream<String> lines() {
        return Stream.of(
                        Stream.of(told(
                                "%d texts: %.3f lenient, %.3f macro-F1, %.3f group",
                                texts(), lenient(), macroF1(), group())),
                        languages.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())),
                        codes.entrySet().stream()
                                .map(entry -> line(entry.getKey().code(), entry.getValue())
                                        + told("  %.3f F1", entry.getValue().f1())),
                        confused.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .limit(15)
                                .map(pair -> told("%4d × %s", pair.getValue(), pair.getKey())))
                .flatMap(part -> part);
    }

    private Count of(Reason code) {
        return codes.computeIfAbsent(code, reason -> new Count());
    }

    private static String line(String name, Count count) {
        return told("  %-18s %4d texts  %.3f right", name, count.texts, count.share());
    }

    /** With a point before its decimals, wherever it is run. */
    private static String told(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }

    static Set<Reason> coded(String codes) {
        return Stream.of(codes.split("[;,| ]+"))
                .flatMap(code -> Reason.coded(code).stream())
                .collect(Collectors.toSet());
    }
}
