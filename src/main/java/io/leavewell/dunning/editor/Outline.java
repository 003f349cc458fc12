package io.leavewell.dunning.editor;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Naming;
import io.leavewell.dunning.Schedule;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a schedule says, line by line, so that two can be compared. */
class Outline {

    private final DunningEditorMessages say;
    private final Reader reader;
    private final List<Option> segments;

    /** A line that is not the same any more. */
    record Change(String label, String before, String after) {}

    /** Something that it says. */
    record Said(String label, String value) {}

    Outline(Reader reader, List<Option> segments) {
        this.say = Messages.in(reader.language(), DunningEditorMessages.class);
        this.reader = reader;
        this.segments = segments;
    }

    List<Said> of(Schedule schedule) {
        return lines(schedule).entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> new Said(line.getKey(), line.getValue()))
                .toList();
    }

    List<Change> changes(Schedule before, Schedule after) {
        var old = lines(before);
        var now = lines(after);
        var labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(old.keySet());
        return labels.stream()
                .map(label -> new Change(label, old.getOrDefault(label, ""), now.getOrDefault(label, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private Map<String, String> lines(Schedule schedule) {
        var lines = new LinkedHashMap<String, String>();
        var hours = schedule.hours();
        lines.put(say.hours(), hours.from() + "–" + hours.until() + (hours.weekends() ? ", " + say.weekends() : ""));
        lines.put(say.quiet(), ScheduleFields.quiet(hours.quietDays()).replace("\n", ", "));
        lines.put(say.expiryDays(), ScheduleFields.joined(schedule.expiry().days()));
        lines.put(say.expiryHoldout(), String.valueOf(schedule.expiry().holdout()));
        var place = 1;
        for (var campaign : schedule.campaigns()) {
            campaign(lines, place++, campaign);
        }
        return lines;
    }

    private void campaign(Map<String, String> lines, int place, Campaign campaign) {
        var name = place + " " + campaign.name() + ": ";
        lines.put(name + say.segment(), campaign.segment().map(this::segment).orElseGet(say::everybodyElse));
        lines.put(name + say.silent(), String.valueOf(campaign.silentDays()));
        lines.put(name + say.holdout(), String.valueOf(campaign.holdout()));
        lines.put(
                name + say.letters(),
                campaign.reminders().stream()
                        .map(letter ->
                                letter.day() + " " + say.tone(letter.tone().name()))
                        .collect(Collectors.joining(", ")));
        Arrays.stream(Decline.values())
                .filter(decline -> !campaign.retryHours(decline).isEmpty())
                .forEach(decline -> lines.put(
                        name + say.tries() + ", " + Naming.of(decline, reader.language()),
                        ScheduleFields.joined(campaign.retryHours(decline))));
        lines.put(name + say.payDays(), ScheduleFields.joined(campaign.payDays()));
        lines.put(
                name + say.finishDay(),
                campaign.finishDay() + ", " + Naming.of(campaign.finish(), reader.language())
                        + campaign.finishFor().entrySet().stream()
                                .map(plan ->
                                        "; " + plan.getKey() + ": " + Naming.of(plan.getValue(), reader.language()))
                                .sorted()
                                .collect(Collectors.joining()));
    }

    private String segment(UUID id) {
        return segments.stream()
                .filter(one -> one.code().equals(id.toString()))
                .map(Option::label)
                .findFirst()
                .orElse(id.toString());
    }
}
