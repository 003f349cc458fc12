package io.leavewell.segment;

import io.leavewell.audit.Audit;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Shown;
import io.leavewell.web.Actor;
import io.leavewell.web.Allowed;
import io.leavewell.web.Csv;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Query;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The customers in a segment, as a list and as a file. */
@Path(SegmentResource.PATH + SegmentResource.ONE + "/customers")
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
class MembersResource {

    /** Rows of a file that are in memory at once. */
    private static final int CHUNK = 1_000;

    @Inject
    Members members;

    @Inject
    SegmentPages pages;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var segment = SegmentResource.segment(id);
        var query = Query.of(uri);
        return query.wantsCsv() ? csv(segment) : workspace.page(pages.members(segment, query));
    }

    private Response csv(Segment segment) {
        var say = pages.say();
        var ids = members.subscriptions(segment.conditions());
        audit.note(SegmentAct.LISTED, SegmentAct.KIND, segment.id().toString(), null, null);
        return Csv.of(
                "segment.csv",
                List.of(say.externalId(), say.plan(), say.interval(), say.country()),
                rows(ids, current.get(), say));
    }

    /** Each chunk is read when it is about to be sent. */
    private static Stream<List<String>> rows(List<UUID> ids, Actor actor, SegmentMessages say) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(number -> ids.subList(number * CHUNK, Math.min(ids.size(), (number + 1) * CHUNK)))
                .flatMap(chunk -> QuarkusTransaction.requiringNew().call(() -> cells(chunk, actor, say)).stream());
    }

    private static List<List<String>> cells(List<UUID> ids, Actor actor, SegmentMessages say) {
        var known = Subscription.of(ids).stream().collect(Collectors.toMap(Subscription::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .map(subscription -> List.of(
                        new Shown(subscription.customer(), actor).externalId(),
                        subscription.terms().plan().name(),
                        Choices.called(subscription.terms().interval(), say),
                        Optional.ofNullable(subscription.customer().country()).orElse("")))
                .toList();
    }
}
