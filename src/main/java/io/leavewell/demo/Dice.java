package io.leavewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chance with a seed: the same seed throws the same company, to the last id. */
record Dice(Random random) {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    boolean hits(double chance) {
        return random.nextDouble() < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> many) {
        return many.get(below(many.size()));
    }

    /** A whole second from {@code start} until before {@code end}. */
    Instant between(Instant start, Instant end) {
        var seconds = Math.max(1, Duration.between(start, end).toSeconds());
        return start.plusSeconds((long) (random.nextDouble() * seconds));
    }

    /** A UUIDv7 of that moment. */
    UUID id(Instant at) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    /** What customers quote: LW-7Q4K-92MD. */
    String reference() {
        var letters = random.ints(8, 0, CROCKFORD.length())
                .mapToObj(index -> CROCKFORD.substring(index, index + 1))
                .collect(Collectors.joining());
        return "LW-" + letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
