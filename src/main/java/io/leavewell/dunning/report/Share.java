package io.leavewell.dunning.report;

import java.util.Optional;

/**
 * How many of how many.
 *
 * @param of at least as many
 */
record Share(long part, long of) {

    /** Of fewer nothing is said. */
    static final int FEWEST = 5;

    /** The quantile of the normal distribution that leaves 95 % in the middle. */
    private static final double Z = 1.959963984540054;

    /** Between which differences the true one lies in 95 of 100 cases. */
    record Interval(double difference, double low, double high) {

        /** Whether all of it lies on one side: MORE or FEWER, or OPEN where it holds zero. */
        String direction() {
            return low > 0 ? "MORE" : high < 0 ? "FEWER" : "OPEN";
        }
    }

    double value() {
        return of == 0 ? 0 : (double) part / of;
    }

    /**
     * How much greater it is than another, by Wilson's score intervals put together: method 10 of R. G. Newcombe, Interval
     * estimation for the difference between independent proportions: comparison of eleven methods, Statistics in Medicine
     * 17 (1998) 873–890. Empty if either is of too few.
     */
    Optional<Interval> over(Share other) {
        if (of < FEWEST || other.of < FEWEST) {
            return Optional.empty();
        }
        var difference = value() - other.value();
        var down = Math.hypot(value() - wilson(-1), other.wilson(1) - other.value());
        var up = Math.hypot(wilson(1) - value(), other.value() - other.wilson(-1));
        return Optional.of(new Interval(difference, difference - down, difference + up));
    }

    private double wilson(int side) {
        var n = (double) of;
        var root = Z * Math.sqrt(Z * Z + 4 * part * (1 - value()));
        return (2 * part + Z * Z + side * root) / (2 * (n + Z * Z));
    }
}
