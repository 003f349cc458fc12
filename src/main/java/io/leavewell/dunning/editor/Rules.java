package io.leavewell.dunning.editor;

import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Tone;
import io.leavewell.dunning.editor.Fault.What;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a schedule must keep to.
 *
 * @param segments whether there is such a segment
 * @param plans whether there is a plan of that code
 */
record Rules(Predicate<UUID> segments, Predicate<String> plans) {

    static final int LAST_DAY = 60;

    private static final int HUNDRED = 100;
    private static final int HOURS = 24;
    private static final int MONTH = 31;
    private static final int LONGEST_AHEAD = 90;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    List<Fault> of(Schedule schedule) {
        var faults = new ArrayList<Fault>();
        hours(schedule.hours(), faults);
        expiry(schedule.expiry(), faults);
        var all = schedule.campaigns();
        check(!all.isEmpty(), faults, "", "c0-name", What.NO_CAMPAIGN, "");
        for (var campaign : all) {
            var isLast = campaign == all.get(all.size() - 1);
            whom(campaign, isLast, faults);
            letters(campaign, faults);
            tries(campaign, faults);
            finish(campaign, faults);
        }
        return faults;
    }

    private static void hours(Schedule.Hours hours, List<Fault> faults) {
        check(hours.from().isBefore(hours.until()), faults, "", "until", What.UNTIL_BEFORE_FROM, hours.until());
        Objects.requireNonNullElse(hours.quietDays(), Map.<String, List<String>>of())
                .forEach((country, days) -> {
                    var isOne = country.isEmpty() || COUNTRIES.contains(country);
                    check(isOne, faults, "", "quiet", What.NO_COUNTRY, country);
                    days.forEach(day -> check(isDate(day), faults, "", "quiet", What.NO_DATE, day));
                });
    }

    private static void expiry(Schedule.Expiry expiry, List<Fault> faults) {
        expiry.days()
                .forEach(
                        day -> check(day >= 1 && day <= LONGEST_AHEAD, faults, "", "expiryDays", What.EXPIRY_DAY, day));
        check(isPercent(expiry.holdout()), faults, "", "expiryHoldout", What.NO_PERCENT, expiry.holdout());
    }

    private void whom(Campaign campaign, boolean isLast, List<Fault> faults) {
        var id = campaign.id();
        check(!campaign.name().isBlank(), faults, id, "name", What.NAME_MISSING, "");
        check(!isLast || campaign.segment().isEmpty(), faults, id, "segment", What.LAST_HAS_SEGMENT, "");
        check(isLast || campaign.segment().isPresent(), faults, id, "segment", What.SEGMENT_MISSING, "");
        check(campaign.segment().filter(segments.negate()).isEmpty(), faults, id, "segment", What.SEGMENT_UNKNOWN, "");
        check(isPercent(campaign.holdout()), faults, id, "holdout", What.NO_PERCENT, campaign.holdout());
    }

    private static void letters(Campaign campaign, List<Fault> faults) {
        var id = campaign.id();
        var end = campaign.finishDay();
        check(!campaign.reminders().isEmpty(), faults, id, "day0", What.NO_LETTER, "");
        var silent = campaign.silentDays();
        check(silent >= 0 && silent < end, faults, id, "silent", What.SILENT_TOO_LONG, silent);
        var before = -1;
        for (var at = 0; at < campaign.reminders().size(); at++) {
            var letter = campaign.reminders().get(at);
            var late = letter.tone() == Tone.FINAL ? What.FINAL_TOO_LATE : What.LETTER_TOO_LATE;
            check(letter.day() > before, faults, id, "day" + at, What.DAYS_FALL, letter.day());
            check(letter.day() < end, faults, id, "day" + at, late, letter.day());
            before = letter.day();
        }
    }

    private static void tries(Campaign campaign, List<Fault> faults) {
        campaign.retryHours().forEach((decline, hours) -> {
            var field = "retry-" + decline.name();
            check(decline.mayBeRetried() || hours.isEmpty(), faults, campaign.id(), field, What.NEVER_TRIED, "");
            var before = 0;
            for (var hour : hours) {
                check(hour > before, faults, campaign.id(), field, What.HOURS_FALL, hour);
                var isInTime = hour < campaign.finishDay() * HOURS;
                check(isInTime, faults, campaign.id(), field, What.HOURS_TOO_LATE, hour);
                before = hour;
            }
        });
        campaign.payDays()
                .forEach(day -> check(day >= 1 && day <= MONTH, faults, campaign.id(), "payDays", What.PAY_DAY, day));
    }

    private void finish(Campaign campaign, List<Fault> faults) {
        var day = campaign.finishDay();
        check(day >= 1 && day <= LAST_DAY, faults, campaign.id(), "finishDay", What.FINISH_DAY, day);
        campaign.finishFor()
                .keySet()
                .forEach(plan -> check(plans.test(plan), faults, campaign.id(), "finishFor", What.PLAN_UNKNOWN, plan));
    }

    private static void check(
            boolean holds, List<Fault> faults, String campaign, String field, What what, Object value) {
        if (!holds) {
            faults.add(new Fault(campaign, field, what, value.toString()));
        }
    }

    private static boolean isPercent(int share) {
        return share >= 0 && share <= HUNDRED;
    }

    /** Of every year, or of one. */
    private static boolean isDate(String day) {
        try {
            return day.length() == "12-24".length() ? MonthDay.parse("--" + day) != null : LocalDate.parse(day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
