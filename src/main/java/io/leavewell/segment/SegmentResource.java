package io.leavewell.segment;

import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Segments, as operators make, change and end them. */
@Path(SegmentResource.PATH)
@Allowed(Role.VIEWER)
@Produces(MediaType.TEXT_HTML)
@Transactional
class SegmentResource {

    static final String PATH = Workspace.PATH + "/customers/segments";
    static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    @Inject
    SegmentPages pages;

    @Inject
    SegmentDesk desk;

    @Inject
    Workspace workspace;

    @GET
    public Response list() {
        return workspace.page(pages.list(List.of()));
    }

    @GET
    @Path("/new")
    @Allowed(Role.EDITOR)
    public Response fresh() {
        return workspace.page(pages.form(Optional.empty(), Filled.empty(), ""));
    }

    @POST
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(byte[] body) {
        return sent(Optional.empty(), Filled.of(Form.of(body)));
    }

    @GET
    @Path(ONE)
    @Allowed(Role.EDITOR)
    public Response show(@PathParam("id") UUID id) {
        var segment = segment(id);
        return segment.isInUse()
                ? workspace.page(
                        pages.form(Optional.of(segment), segment.described().filled(), ""))
                : workspace.to(PATH, pages.say().endedMeanwhile());
    }

    @POST
    @Path(ONE)
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, byte[] body) {
        return sent(Optional.of(segment(id)), Filled.of(Form.of(body)));
    }

    @POST
    @Path(ONE + "/ending")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        desk.end(segment(id));
        return workspace.to(PATH, pages.say().endedNow());
    }

    @POST
    @Path(ONE + "/ending/end")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bringBack(@PathParam("id") UUID id) {
        var segment = segment(id);
        if (desk.isTaken(segment.name(), id)) {
            var taken = pages.say().returnTaken(segment.name());
            return workspace.wrong(pages.list(List.of(new Problem("ended-" + id, taken))));
        }
        desk.bringBack(segment);
        return workspace.to(PATH, pages.say().backNow());
    }

    /** Counting needs no name and changes nothing. */
    private Response sent(Optional<Segment> segment, Filled typed) {
        var draft = pages.draft(typed);
        var conditions =
                draft.conditions(segment.flatMap(known -> known.described().attribute()));
        if (typed.is("act", "count")) {
            return draft.isFine()
                    ? workspace.page(pages.form(segment, typed, pages.counted(conditions)))
                    : workspace.wrong(pages.form(segment, draft.form(), ""));
        }
        var described = new Described(named(segment, draft), conditions);
        if (!draft.isFine()) {
            return workspace.wrong(pages.form(segment, draft.form(), ""));
        }
        segment.ifPresentOrElse(known -> desk.change(known, described), () -> desk.make(described));
        var say = pages.say();
        return workspace.to(PATH, segment.isPresent() ? say.changedNow() : say.madeNow());
    }

    private String named(Optional<Segment> segment, Draft draft) {
        var name = draft.name();
        if (desk.isTaken(name, segment.map(Segment::id).orElse(null))) {
            draft.refuse("name", pages.say().nameTaken());
        } else if (segment.filter(known -> !known.isInUse()).isPresent()) {
            draft.refuse("name", pages.say().endedMeanwhile());
        }
        return name;
    }

    static Segment segment(UUID id) {
        return Segment.at(id).orElseThrow(NotFoundException::new);
    }
}
