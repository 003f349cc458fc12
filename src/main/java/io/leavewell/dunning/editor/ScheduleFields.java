package io.leavewell.dunning.editor;

import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Schedule;
import io.leavewell.web.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A schedule as it stands in the fields of its form. */
final class ScheduleFields {

    /** Rows for letters that are still empty. */
    static final int SPARE = 3;

    private ScheduleFields() {}

    static Filled of(Schedule schedule) {
        var fields = new LinkedHashMap<String, String>();
        var hours = schedule.hours();
        fields.put("from", hours.from().toString());
        fields.put("until", hours.until().toString());
        fields.put("weekends", String.valueOf(hours.weekends()));
        fields.put("quiet", quiet(hours.quietDays()));
        fields.put("expiryDays", joined(schedule.expiry().days()));
        fields.put("expiryHoldout", String.valueOf(schedule.expiry().holdout()));
        fields.put("campaigns", String.valueOf(schedule.campaigns().size()));
        for (var at = 0; at < schedule.campaigns().size(); at++) {
            campaign(fields, "c" + at + "-", at, schedule.campaigns().get(at));
        }
        return new Filled(fields, List.of());
    }

    private static void campaign(Map<String, String> fields, String at, int place, Campaign campaign) {
        fields.put(at + "id", campaign.id());
        fields.put(at + "name", campaign.name());
        fields.put(at + "place", String.valueOf(place + 1));
        fields.put(at + "segment", campaign.segment().map(Object::toString).orElse(""));
        fields.put(at + "silent", String.valueOf(campaign.silentDays()));
        fields.put(at + "holdout", String.valueOf(campaign.holdout()));
        for (var row = 0; row < campaign.reminders().size(); row++) {
            var letter = campaign.reminders().get(row);
            fields.put(at + "day" + row, String.valueOf(letter.day()));
            fields.put(at + "tone" + row, letter.tone().name());
        }
        campaign.retryHours().forEach((decline, hours) -> fields.put(at + "retry-" + decline.name(), joined(hours)));
        fields.put(at + "payDays", joined(campaign.payDays()));
        fields.put(at + "finishDay", String.valueOf(campaign.finishDay()));
        fields.put(at + "finish", campaign.finish().name());
        fields.put(
                at + "finishFor",
                campaign.finishFor().entrySet().stream()
                        .map(plan ->
                                plan.getKey() + ": " + plan.getValue().name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    static String quiet(Map<String, List<String>> days) {
        return days == null
                ? ""
                : days.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(country -> country.getValue().stream()
                                .map(day -> country.getKey().isEmpty() ? day : country.getKey() + ": " + day))
                        .collect(Collectors.joining("\n"));
    }

    static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
