package io.leavewell.dunning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What many timelines have in common: the same two months, when the routine ran in them, and by which schedules.
 *
 * @param ticks when it ran
 * @param lag by how much the post comes after it
 * @param courses what was published when
 * @param isProvided whether a provider tries again by itself
 */
record World(
        int number,
        Instant start,
        List<Instant> ticks,
        Duration lag,
        TreeMap<Instant, Course> courses,
        boolean isProvided) {

    /** So many people share one. */
    static final int PEOPLE = 125;

    /** Within which all fail for the first time. */
    static final Duration YOUTH = Duration.ofDays(22);

    private static final Duration LENGTH = Duration.ofDays(60);

    /** Minutes from one tick to the next. */
    private static final int SHORTEST = 20;

    /** Clocks change, months are short, and holidays come. */
    private static final List<String> TURNS_OF_THE_YEAR = List.of("02-05", "02-25", "03-12", "09-10", "10-10", "12-05");

    static World ofPlot(int seed) {
        var number = seed / PEOPLE;
        var random = new Random(number * 7919L + 1);
        var start = start(random);
        var lag = Duration.ofMinutes(1 + random.nextInt(SHORTEST - 1));
        var isProvided = number % 4 == 1;
        return new World(number, start, ticks(random, start), lag, courses(random, start), isProvided);
    }

    Course courseAt(Instant moment) {
        return courses.floorEntry(moment).getValue();
    }

    /** What is out of the ordinary in it. */
    String told() {
        var outages = new StringBuilder();
        for (var tick = 1; tick < ticks.size(); tick++) {
            if (Duration.between(ticks.get(tick - 1), ticks.get(tick)).toHours() > 4) {
                outages.append(", stood still from %s to %s".formatted(ticks.get(tick - 1), ticks.get(tick)));
            }
        }
        var published = courses.entrySet().stream()
                .map(course -> ", from %s letters on %s"
                        .formatted(course.getKey(), course.getValue().days()))
                .collect(Collectors.joining());
        return "In world %d%s%s%s%n".formatted(number, isProvided ? " of a provider" : "", outages, published);
    }

    private static Instant start(Random random) {
        var year = 2027 + random.nextInt(5);
        var day = random.nextBoolean()
                ? LocalDate.parse(year + "-" + TURNS_OF_THE_YEAR.get(random.nextInt(TURNS_OF_THE_YEAR.size())))
                : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Every hour or two, but now and then not for hours or days. */
    private static List<Instant> ticks(Random random, Instant start) {
        var ticks = new ArrayList<Instant>();
        for (var now = start; now.isBefore(start.plus(LENGTH)); ) {
            ticks.add(now);
            now = now.plus(Duration.ofMinutes(SHORTEST + random.nextInt(240)));
        }
        for (var outages = 1 + random.nextInt(3); outages > 0; outages--) {
            var from = start.plus(Duration.ofHours(24 + random.nextInt(40 * 24)));
            var until = from.plus(Duration.ofHours(6 + random.nextInt(random.nextBoolean() ? 60 : 400)));
            ticks.removeIf(tick -> tick.isAfter(from) && tick.isBefore(until));
        }
        return ticks;
    }

    /** Ours at first, as a rule. */
    private static TreeMap<Instant, Course> courses(Random random, Instant start) {
        var courses = new TreeMap<Instant, Course>();
        courses.put(start, random.nextInt(3) > 0 ? Course.OURS : any(random));
        for (var more = random.nextInt(3); more > 0; more--) {
            courses.put(start.plusSeconds(random.nextInt((int) YOUTH.toSeconds())), any(random));
        }
        return courses;
    }

    private static Course any(Random random) {
        return Course.ALL.get(random.nextInt(Course.ALL.size()));
    }
}
