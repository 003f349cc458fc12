package io.leavewell.dunning;

import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.SandboxCard;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Makes up timelines; the same seed always brings the same. */
class Chance {

    private static final List<Almanac.Home> HOMES = List.of(
            home("DE", "Europe/Berlin", "SATURDAY", "SUNDAY"),
            home("US", "America/New_York", "SATURDAY", "SUNDAY"),
            home("US", "America/Los_Angeles", "SATURDAY", "SUNDAY"),
            home("JP", "Asia/Tokyo", "SATURDAY", "SUNDAY"),
            home("NZ", "Pacific/Auckland", "SATURDAY", "SUNDAY"),
            home("AU", "Australia/Lord_Howe", "SATURDAY", "SUNDAY"),
            home("NP", "Asia/Kathmandu", "SATURDAY", "SUNDAY"),
            home("CL", "America/Santiago", "SATURDAY", "SUNDAY"),
            home("SA", "Asia/Riyadh", "FRIDAY", "SATURDAY"),
            home("EG", "Africa/Cairo", "FRIDAY", "SATURDAY"),
            home("IL", "Asia/Jerusalem", "FRIDAY", "SATURDAY"),
            home("AF", "Asia/Kabul", "THURSDAY", "FRIDAY"),
            home("IN", "Asia/Kolkata", "SUNDAY"),
            home("IR", "Asia/Tehran", "FRIDAY"),
            home("", "UTC", "SATURDAY", "SUNDAY"));

    /** What becomes of money and cards is more frequent than what ends it all. */
    private static final List<Turn.What> TURNS = List.of(
            Turn.What.NEW_CARD,
            Turn.What.NEW_CARD,
            Turn.What.CARD_CHANGES,
            Turn.What.CARD_CHANGES,
            Turn.What.CARD_CHANGES,
            Turn.What.PAYS,
            Turn.What.PAYS,
            Turn.What.PROMISES,
            Turn.What.PROMISES,
            Turn.What.CANCELS,
            Turn.What.CANCELS_AT_ONCE,
            Turn.What.PAUSES,
            Turn.What.VOIDED,
            Turn.What.WRITTEN_OFF,
            Turn.What.ERASED,
            Turn.What.OPTS_OUT,
            Turn.What.WANTS_NO_SURVEYS);

    private static final Duration MOST = Duration.ofDays(24);

    private final Random random;
    private final World world;

    private Chance(int seed, World world) {
        this.random = new Random(seed * 31_337L + 11);
        this.world = world;
    }

    static Plot plot(int seed, World world) {
        return new Chance(seed, world).plot(seed);
    }

    private Plot plot(int seed) {
        var home = any(HOMES);
        var deals = new ArrayList<Plot.Deal>();
        var turns = new ArrayList<Turn>();
        for (var deal = 0; deal == 0 || deal == 1 && random.nextInt(4) == 0; deal++) {
            deals.add(new Plot.Deal(any(Interval.values()), within(world.start(), World.YOUTH)));
            renewals(deals.get(deal), home, deal, turns);
        }
        for (var more = random.nextInt(random.nextBoolean() ? 3 : 7); more > 0; more--) {
            turns.add(turn(deals));
        }
        turns.sort(Comparator.comparing(Turn::at));
        return new Plot(seed, home, any(SandboxCard.values()), List.copyOf(deals), List.copyOf(turns));
    }

    private void renewals(Plot.Deal deal, Almanac.Home home, int number, List<Turn> turns) {
        turns.add(new Turn(deal.renews(), Turn.What.RENEWED, number, ""));
        turns.add(new Turn(deal.endOfFirst(home), Turn.What.RENEWED, number, ""));
    }

    private Turn turn(List<Plot.Deal> deals) {
        var deal = random.nextInt(deals.size());
        var renews = deals.get(deal).renews();
        var at =
                switch (random.nextInt(4)) {
                    case 0 -> within(renews, Duration.ofHours(20));
                    case 1 -> whileLettersAreOnTheirWay(renews);
                    default -> within(renews, MOST);
                };
        var what = any(TURNS);
        if (world.isProvided() && what == Turn.What.PROMISES) {
            what = Turn.What.TRIED_BY_PROVIDER;
        }
        return switch (what) {
            case NEW_CARD, CARD_CHANGES ->
                new Turn(at, what, 0, any(SandboxCard.values()).name());
            case TRIED_BY_PROVIDER -> new Turn(at, what, deal, declined());
            case PAYS -> new Turn(at, what, deal, any("10.00", "29.00", "100.00"));
            case PROMISES -> new Turn(at, what, deal, any("1", "2", "3", "7"));
            default -> new Turn(at, what, deal, "");
        };
    }

    /** Between the routine and the post, at the hour of the failure. */
    private Instant whileLettersAreOnTheirWay(Instant failed) {
        var due = failed.plus(Duration.ofDays(any(0, 1, 3, 7, 12, 14)));
        var tick = world.ticks().stream().filter(one -> !one.isBefore(due)).findFirst();
        return tick.orElse(due).plus(world.lag().dividedBy(2));
    }

    private String declined() {
        var card = any(SandboxCard.values());
        return card == SandboxCard.WORKS ? SandboxCard.UNKNOWN.name() : card.name();
    }

    private Instant within(Instant start, Duration time) {
        return start.plus(Duration.ofMinutes(1 + random.nextInt((int) time.toMinutes())));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Almanac.Home home(String country, String zone, String... weekend) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        List.of(weekend).forEach(day -> days.add(DayOfWeek.valueOf(day)));
        return new Almanac.Home(country, ZoneId.of(zone), days);
    }
}
