package io.leavewell.notice;

import io.leavewell.audit.Audit;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people were told ahead of a charge, each with its proof. */
@Allowed(Role.VIEWER)
@Path(NoticeResource.PATH)
@Transactional
class NoticeResource {

    static final String PATH = Workspace.PATH + "/notices";
    static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    /** Rows of a file that are in memory at once. */
    private static final int CHUNK = 1_000;

    @Inject
    Workspace workspace;

    @Inject
    NoticePages pages;

    @Inject
    NoticeList list;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv() ? file(query) : workspace.page(pages.list(query));
    }

    @GET
    @Path(ONE)
    public Response proof(@PathParam("id") UUID id) {
        var notice = Notice.at(id).orElseThrow(NotFoundException::new);
        audit.read(NoticeAct.READ, NoticeAct.NOTICE, id.toString());
        return workspace.page(pages.proof(notice));
    }

    private Response file(Query query) {
        audit.note(NoticeAct.EXPORTED, NoticeAct.NOTICE, "all", null, null);
        return Csv.of("notices.csv", NoticeRows.HEAD, rows(list.all(query), current.get()));
    }

    /** Each chunk is read when it is about to be sent. */
    private static Stream<List<String>> rows(List<UUID> ids, Actor actor) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(number -> ids.subList(number * CHUNK, Math.min(ids.size(), (number + 1) * CHUNK)))
                .flatMap(
                        chunk -> QuarkusTransaction.requiringNew().call(() -> NoticeRows.cells(chunk, actor)).stream());
    }
}
