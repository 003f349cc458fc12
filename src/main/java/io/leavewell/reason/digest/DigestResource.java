package io.leavewell.reason.digest;

import io.leavewell.account.Operator;
import io.leavewell.audit.Audit;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An operator's own subscription to the digest. */
@Allowed(Role.VIEWER)
@Path(DigestResource.PATH)
@Transactional
class DigestResource {

    static final String PATH = ReasonsTabs.PATH + "/digest";

    /** What is chosen by who wants none. */
    static final String OFF = "off";

    @Inject
    Workspace workspace;

    @Inject
    DigestPages pages;

    @Inject
    DigestPost post;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A subscription as it is noted. */
    record Noted(String rhythm, String filter) {

        static Noted of(DigestSubscription subscription) {
            return new Noted(subscription.rhythm().code(), subscription.filter().spelled());
        }
    }

    @GET
    public Response show(@Context UriInfo uri) {
        return workspace.page(pages.of(operator(), Query.of(uri)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(byte[] body) {
        var form = Form.of(body);
        var reading = check(form, true);
        if (!reading.isFine()) {
            return workspace.wrong(pages.of(operator(), reading.form()));
        }
        return Rhythm.coded(form.typed("rhythm"))
                .map(rhythm -> subscribe(operator(), rhythm, Filter.of(form)))
                .orElseGet(() -> end(operator()));
    }

    /** By hand, whether they have subscribed or not. */
    @POST
    @Path("/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(byte[] body) {
        var form = Form.of(body);
        var reading = check(form, false);
        if (!reading.isFine()) {
            return workspace.wrong(pages.of(operator(), reading.form()));
        }
        var operator = operator();
        var rhythm = Rhythm.coded(form.typed("rhythm")).orElseThrow();
        if (!post.now(operator, rhythm, Filter.of(form))) {
            return workspace.to(PATH, say().postedBefore());
        }
        var asked = new Noted(rhythm.code(), Filter.of(form).spelled());
        audit.note(DigestAct.ASKED, DigestAct.KIND, operator.id().toString(), null, asked);
        return workspace.to(PATH, say().posted(operator.email()));
    }

    private Response subscribe(Operator operator, Rhythm rhythm, Filter filter) {
        var before = DigestSubscription.live(operator.id()).map(Noted::of);
        var now = Moment.of(clock, operator.reader().zone());
        var own = DigestSubscription.take(operator.id(), rhythm, filter, now);
        var after = Noted.of(own);
        if (!before.equals(Optional.of(after))) {
            var act = before.isPresent() ? DigestAct.CHANGED : DigestAct.SUBSCRIBED;
            audit.note(act, DigestAct.KIND, operator.id().toString(), before.orElse(null), after);
        }
        return workspace.to(PATH, say().subscribed(DigestPages.next(own, operator.reader())));
    }

    private Response end(Operator operator) {
        DigestSubscription.held(operator.id()).filter(own -> own.isLive()).ifPresent(own -> {
            own.end(clock.instant());
            audit.note(DigestAct.ENDED, DigestAct.KIND, operator.id().toString(), Noted.of(own), null);
        });
        return workspace.to(PATH, say().ended());
    }

    private Reading check(Form form, boolean mayBeOff) {
        var reading = new Reading(Filled.of(form), workspace.reader());
        var filter = Filter.of(form);
        if (Rhythm.coded(form.typed("rhythm")).isEmpty()
                && !(mayBeOff && form.typed("rhythm").equals(OFF))) {
            reading.refuse("rhythm", say().rhythmMissing());
        }
        if (filter.plan().filter(plan -> !isOne(plan, pages.plans())).isPresent()) {
            reading.refuse(Filter.PLAN, say().planUnknown());
        }
        if (filter.segment().filter(id -> !isOne(id, pages.segments())).isPresent()) {
            reading.refuse(Filter.SEGMENT, say().segmentUnknown());
        }
        return reading;
    }

    private static boolean isOne(String code, List<Option> options) {
        return options.stream().map(Option::code).anyMatch(code::equals);
    }

    private Operator operator() {
        return Operator.of(workspace.desk().actor().id()).orElseThrow(ForbiddenException::new);
    }

    private DigestMessages say() {
        return Messages.in(workspace.reader().language(), DigestMessages.class);
    }
}
