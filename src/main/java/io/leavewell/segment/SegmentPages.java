package io.leavewell.segment;

import io.leavewell.billing.Catalogue;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Directory;
import io.leavewell.customer.Tabs;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Filled;
import io.leavewell.web.Listing;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the pages of segments. */
@ApplicationScoped
class SegmentPages {

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Tabs tabs;

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    Segments segments;

    @Inject
    Members members;

    TemplateInstance list(List<Problem> problems) {
        var wording = wording();
        return new SegmentsPage(
                        workspace.desk(),
                        tabs.at(SegmentResource.PATH),
                        Segment.inUse().stream()
                                .map(segment -> row(segment, size(segment), wording))
                                .toList(),
                        Segment.ended().stream()
                                .map(segment -> row(segment, "", wording))
                                .toList(),
                        problems)
                .render();
    }

    /** @param counted what a count has brought; empty if nobody counted */
    TemplateInstance form(Optional<Segment> segment, Filled form, String counted) {
        return new SegmentPage(
                        workspace.desk(),
                        segment.map(known -> known.id().toString()).orElse(""),
                        segment.map(Segment::name).orElseGet(say()::fresh),
                        form,
                        choices(),
                        segment.flatMap(known -> known.described().attribute()).isPresent(),
                        counted)
                .render();
    }

    TemplateInstance members(Segment segment, Query query) {
        var actor = current.get();
        var ids = members.page(segment.conditions(), query.first());
        Map<UUID, Customer> known =
                Customer.at(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        var holdings = directory.holdings(ids, actor.reader().language());
        var rows = ids.stream()
                .map(id -> MembersPage.Row.of(known.get(id), holdings.getOrDefault(id, List.of()), actor))
                .toList();
        return new MembersPage(
                        workspace.desk(),
                        row(segment, "", wording()),
                        new Listing<>(rows, members.count(segment.conditions()), query))
                .render();
    }

    Draft draft(Filled typed) {
        return new Draft(typed, choices(), say(), workspace.reader());
    }

    String counted(List<Condition> conditions) {
        return say().counted(workspace.reader().number(segments.count(conditions)));
    }

    SegmentMessages say() {
        return Messages.in(workspace.reader().language(), SegmentMessages.class);
    }

    private Choices choices() {
        return Choices.of(
                catalogue.plans(), catalogue.currencies(), say(), current.get().seesPeople());
    }

    private Wording wording() {
        return new Wording(say(), choices(), workspace.reader());
    }

    private String size(Segment segment) {
        var size = members.count(segment.conditions());
        return size > Listing.MOST
                ? say().moreThan(workspace.reader().number(Listing.MOST))
                : workspace.reader().number(size);
    }

    private SegmentsPage.Row row(Segment segment, String size, Wording wording) {
        var reader = workspace.reader();
        return new SegmentsPage.Row(
                segment.id(),
                segment.name(),
                wording.of(segment.conditions()),
                size,
                say().madeOn(segment.madeBy(), reader.day(segment.madeAt())),
                segment.endedAt().map(reader::moment).orElse(""));
    }
}
