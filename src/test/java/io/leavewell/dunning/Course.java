package io.leavewell.dunning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leavewell.billing.Decline;
import io.leavewell.web.Json;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * A schedule in the model's own words.
 *
 * @param quiet days by country, or under {@code ""} everywhere
 * @param days of the letters, of which the first is the notice and the last the final one
 * @param tries in hours after the failure
 */
record Course(
        LocalTime from,
        LocalTime until,
        Map<String, List<String>> quiet,
        int silent,
        List<Integer> days,
        Map<Decline, List<Integer>> tries,
        List<Integer> payDays,
        int end,
        Finish finish) {

    /** "Day 0 notice, 3, 7, 12, final 14, policy on day 15", nine to six, and not around the new year. */
    static final Course OURS = new Course(
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            Map.of("", List.of("01-01", "12-24", "12-25", "12-26", "12-31")),
            0,
            List.of(0, 3, 7, 12, 14),
            Map.of(
                    Decline.INSUFFICIENT_FUNDS, List.of(72, 120, 168, 240, 312),
                    Decline.PROCESSOR, List.of(2, 12, 36, 72, 144, 240, 312),
                    Decline.UNKNOWN, List.of(24, 72, 120, 168, 240, 312)),
            List.of(1, 15),
            15,
            Finish.CANCEL);

    /** Slow to speak, in short hours, with holidays of some countries, and kind in the end. */
    private static final Course PATIENT = new Course(
            LocalTime.of(10, 30),
            LocalTime.of(16, 0),
            Map.of("US", List.of("03-17", "10-12"), "IN", List.of("03-22", "10-20"), "NP", List.of("02-19")),
            2,
            List.of(0, 1, 5, 9, 17),
            Map.of(Decline.INSUFFICIENT_FUNDS, List.of(48, 300), Decline.UNKNOWN, List.of(5, 30, 31, 400)),
            List.of(10, 20, 28, 31),
            20,
            Finish.PAUSE);

    /** All within some days, so that silence and weekends move letters together; then people see to it. */
    private static final Course BRISK = new Course(
            LocalTime.of(9, 0),
            LocalTime.of(17, 30),
            Map.of(),
            0,
            List.of(0, 1, 3),
            Map.of(Decline.PROCESSOR, List.of(1, 2, 3, 50), Decline.UNKNOWN, List.of(20, 60)),
            List.of(),
            5,
            Finish.LEAVE);

    static final List<Course> ALL = List.of(OURS, PATIENT, BRISK);

    Tone tone(int place) {
        return place == 0 ? Tone.NOTICE : place == days.size() - 1 ? Tone.FINAL : Tone.REMINDER;
    }

    /** As an operator would publish it. */
    String published() {
        try {
            var schedule = (ObjectNode) Json.MAPPER.readTree(Schedules.ours());
            schedule.putObject("hours")
                    .put("from", from.toString())
                    .put("until", until.toString())
                    .put("weekends", false)
                    .set("quiet_days", Json.MAPPER.valueToTree(quiet));
            var campaign = (ObjectNode) schedule.get("campaigns").get(0);
            campaign.put("silent_days", silent)
                    .put("finish_day", end)
                    .put("finish", finish.name().toLowerCase())
                    .set("retry_hours", Json.MAPPER.valueToTree(tries));
            campaign.set("pay_days", Json.MAPPER.valueToTree(payDays));
            var letters = campaign.putArray("reminders");
            for (var place = 0; place < days.size(); place++) {
                letters.addObject()
                        .put("day", days.get(place))
                        .put("tone", tone(place).name().toLowerCase());
            }
            return Json.MAPPER.writeValueAsString(schedule);
        } catch (com.fasterxml.jackson.core.JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
