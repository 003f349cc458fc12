package io.leavewell.dunning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, or should have, in lines such as {@code 2027-03-01T09:37 NOTICE}, in the person's own time. */
final class Lines {

    private static final int SIGN = 2;

    private Lines() {}

    static String line(Instant moment, Almanac.Home home, String what, int deal) {
        var minute = LocalDateTime.ofInstant(moment, home.zone()).truncatedTo(ChronoUnit.MINUTES);
        return minute + " " + what + (deal == 0 ? "" : " (the second plan)");
    }

    /** All in one list: {@code -} is missing, {@code +} is too much, {@code !} breaks a law. */
    static String compared(List<String> foretold, List<String> lived, List<String> broken) {
        var missing = without(foretold, lived);
        var common = without(foretold, missing);
        var signed = Stream.of(
                signed("- ", missing), signed("+ ", without(lived, foretold)), signed("  ", common), broken.stream());
        return signed.flatMap(lines -> lines)
                .sorted(Comparator.comparing(line -> line.substring(SIGN)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> signed(String sign, List<String> lines) {
        return lines.stream().map(sign::concat);
    }

    private static List<String> without(List<String> some, List<String> others) {
        var left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
