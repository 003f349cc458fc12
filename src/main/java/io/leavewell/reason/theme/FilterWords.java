package io.leavewell.reason.theme;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Group;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Taxonomies;
import io.leavewell.reason.report.Band;
import io.leavewell.reason.report.Ending;
import io.leavewell.segment.Segment;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what a filter asks for. */
@ApplicationScoped
class FilterWords {

    @Inject
    Taxonomies taxonomies;

    String of(Filter filter, Reader reader) {
        var say = Messages.in(reader.language(), ThemeMessages.class);
        return filter.fields().entrySet().stream()
                .map(field -> condition(field.getKey(), field.getValue(), reader, say))
                .collect(Collectors.joining("; "));
    }

    /** A condition that this room does not know stands as it is in the address. */
    private String condition(String name, String value, Reader reader, ThemeMessages say) {
        var codes = new Codes(say);
        return switch (name) {
            case "reason" -> say.whereReason(heading(value, reader, say));
            case "chosen" -> say.whereChosen(reason(value, reader));
            case "found" -> say.whereFound(reason(value, reader));
            case "group" -> say.whereGroup(coded(Group.values(), value, codes::group));
            case "channel" -> say.whereChannel(coded(Channel.values(), value, codes::channel));
            case "plan" -> say.wherePlan(Plan.coded(value).map(Plan::name).orElse(value));
            case "country" -> say.whereCountry(country(value, reader));
            case "language" ->
                say.whereLanguage(Language.of(value).map(Language::ownName).orElse(value));
            case "interval" -> say.whereInterval(coded(Interval.values(), value, codes::interval));
            case "outcome" -> say.whereOutcome(coded(Ending.values(), value, codes::ending));
            case "tenure" ->
                Band.TENURE
                        .last(value)
                        .map(last -> say.whereTenure(value, last))
                        .orElseGet(() -> say.whereTenureFrom(value));
            case "value" ->
                Band.VALUE
                        .last(value)
                        .map(last -> say.whereValue(value, last))
                        .orElseGet(() -> say.whereValueFrom(value));
            case "q" -> say.whereWords(value);
            case "words" -> say.whereWorded();
            case "apart" -> say.whereApart();
            case "segment" -> say.whereSegment(segment(value));
            default -> name + "=" + value;
        };
    }

    private String heading(String spelling, Reader reader, ThemeMessages say) {
        return Heading.spelled(spelling)
                .map(heading -> taxonomies.inForce().label(heading, reader.language()))
                .map(label -> label.isEmpty() ? say.noReason() : label)
                .orElse(spelling);
    }

    private static String reason(String code, Reader reader) {
        return Reason.coded(code).map(reason -> reason.label(reader.language())).orElse(code);
    }

    private static String country(String code, Reader reader) {
        return code.matches("[A-Za-z]{2}")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale())
                : code;
    }

    private static String segment(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Segment.at(UUID.fromString(id)).map(Segment::name).orElse(id)
                : id;
    }

    private static <E extends Enum<E>> String coded(E[] values, String code, Function<E, String> label) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(code))
                .map(label)
                .findFirst()
                .orElse(code);
    }
}
