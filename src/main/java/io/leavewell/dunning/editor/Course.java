package io.leavewell.dunning.editor;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Naming;
import io.leavewell.dunning.Planned;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Timetable;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a campaign does about a payment that fails now, in the reader's own day. */
record Course(Reader reader, Instant now) {

    PreviewPage.Course of(Schedule schedule, Campaign campaign, Decline cause) {
        var timetable = new Timetable(campaign, schedule.hours().local(), reader, now);
        var rows = Stream.of(timetable.letters(cause), timetable.retriesAfter(now, cause), List.of(timetable.finish()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Planned::due))
                .map(planned -> new PreviewPage.Row(
                        what(planned, campaign),
                        reader.number(Duration.between(now, planned.due()).toDays()),
                        reader.moment(planned.due())))
                .toList();
        return new PreviewPage.Course(campaign.name(), rows);
    }

    private String what(Planned planned, Campaign campaign) {
        return switch (planned.kind()) {
            case LETTER ->
                Messages.in(reader.language(), DunningEditorMessages.class)
                        .tone(planned.tone().name());
            case RETRY ->
                Messages.in(reader.language(), DunningEditorMessages.class).tried();
            case FINISH -> Naming.of(campaign.finish(), reader.language());
        };
    }
}
