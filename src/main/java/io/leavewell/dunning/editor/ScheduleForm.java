package io.leavewell.dunning.editor;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Finish;
import io.leavewell.dunning.Reminder;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Tone;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a schedule out of its filled form; what cannot be read is refused where it was typed. */
class ScheduleForm {

    private static final int MOST_CAMPAIGNS = 20;
    static final int MOST_LETTERS = 20;
    private static final int LONGEST = 120;

    private final Reading read;
    private final Filled form;
    private final DunningEditorMessages say;
    private final Typed typed;
    private final Map<String, String> places = new HashMap<>();

    /** A campaign with where it is to stand among the others. */
    private record Placed(int place, Campaign campaign) {}

    ScheduleForm(Filled form, Reader reader) {
        this.form = form;
        this.read = new Reading(form, reader);
        this.say = Messages.in(reader.language(), DunningEditorMessages.class);
        this.typed = new Typed(form, read, say);
    }

    /** Empty if it cannot be read, or the rules forbid it. */
    Optional<Schedule> schedule(Rules rules) {
        var hours = new Schedule.Hours(
                typed.time("from", LocalTime.MIN),
                typed.time("until", LocalTime.MAX),
                read.isTicked("weekends"),
                quiet());
        var expiry = new Schedule.Expiry(typed.numbers("expiryDays"), typed.whole("expiryHoldout"));
        var schedule = new Schedule(hours, campaigns(), expiry);
        if (read.isFine()) {
            rules.of(schedule)
                    .forEach(fault ->
                            read.refuse(field(fault), say.fault(fault.what().name(), fault.value())));
        }
        return read.isFine() ? Optional.of(schedule) : Optional.empty();
    }

    Filled refused() {
        return read.form();
    }

    static int campaigns(Filled form) {
        var many = form.value("campaigns");
        return many.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(many), MOST_CAMPAIGNS) : 0;
    }

    private String field(Fault fault) {
        return places.getOrDefault(fault.campaign(), "") + fault.field();
    }

    /** A new one has a name; without a place it stands before the last, which is for all others. */
    private List<Campaign> campaigns() {
        var many = campaigns(form);
        return IntStream.rangeClosed(0, many)
                .filter(at -> !form.is("c" + at + "-remove", "true"))
                .filter(at -> at < many || !form.value("c" + at + "-name").isBlank())
                .mapToObj(at -> placed("c" + at + "-", at < many ? at + 1 : many))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::campaign)
                .toList();
    }

    private Placed placed(String at, int place) {
        var id = form.value(at + "id").isBlank() ? UUID.randomUUID().toString() : form.value(at + "id");
        places.put(id, at);
        var campaign = new Campaign(
                id,
                read.line(at + "name", say.name(), LONGEST).orElse(""),
                segment(at + "segment"),
                typed.whole(at + "silent"),
                typed.whole(at + "holdout"),
                letters(at),
                tries(at),
                typed.numbers(at + "payDays"),
                typed.whole(at + "finishDay"),
                finish(at + "finish", form.value(at + "finish")),
                finishFor(at + "finishFor"));
        var wanted = form.value(at + "place");
        return new Placed(
                2 * (wanted.matches("[0-9]{1,3}") ? Integer.parseInt(wanted) : place) - (wanted.isEmpty() ? 1 : 0),
                campaign);
    }

    private Optional<UUID> segment(String field) {
        try {
            return Optional.of(form.value(field)).filter(id -> !id.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            read.refuse(field, say.fault(Fault.What.SEGMENT_UNKNOWN.name(), ""));
            return Optional.empty();
        }
    }

    private List<Reminder> letters(String at) {
        var letters = new ArrayList<Reminder>();
        for (var row = 0; row < MOST_LETTERS; row++) {
            var tone = form.value(at + "tone" + row);
            if (form.value(at + "day" + row).isBlank() && tone.isBlank()) {
                continue;
            }
            var day = typed.whole(at + "day" + row);
            if (Arrays.stream(Tone.values()).noneMatch(one -> one.name().equals(tone))) {
                read.refuse(at + "tone" + row, say.toneMissing());
            } else {
                letters.add(new Reminder(day, Tone.valueOf(tone)));
            }
        }
        return letters;
    }

    private Map<Decline, List<Integer>> tries(String at) {
        var tries = new EnumMap<Decline, List<Integer>>(Decline.class);
        Arrays.stream(Decline.values())
                .filter(Decline::mayBeRetried)
                .forEach(decline -> tries.put(decline, typed.numbers(at + "retry-" + decline.name())));
        return tries;
    }

    /** One plan a line, as in {@code pro: pause}. */
    private Map<String, Finish> finishFor(String field) {
        var finishes = new LinkedHashMap<String, Finish>();
        form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var colon = line.lastIndexOf(':');
                    var plan = line.substring(0, Math.max(colon, 0)).strip();
                    finishes.put(
                            plan,
                            finish(field, line.substring(colon + 1).strip().toUpperCase(Locale.ROOT)));
                });
        return finishes;
    }

    private Finish finish(String field, String word) {
        return Arrays.stream(Finish.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    read.refuse(field, say.finishUnknown(word));
                    return Finish.LEAVE;
                });
    }

    /** One day a line, of all countries or of one: {@code 12-25}, {@code DE: 10-03}. */
    private Map<String, List<String>> quiet() {
        var quiet = new LinkedHashMap<String, List<String>>();
        form.value("quiet")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var colon = line.indexOf(':');
                    var country =
                            colon < 0 ? "" : line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
                    quiet.computeIfAbsent(country, any -> new ArrayList<>())
                            .add(line.substring(colon + 1).strip());
                });
        return quiet;
    }
}
