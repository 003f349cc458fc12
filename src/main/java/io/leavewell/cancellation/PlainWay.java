package io.leavewell.cancellation;

import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import io.leavewell.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** The page for when nothing else is left: it reads nothing, so that it can be shown whatever is broken (T-L6). */
@ApplicationScoped
class PlainWay {

    private static final Logger LOG = Logger.getLogger(PlainWay.class);

    @Inject
    Brand brand;

    @Inject
    SecurityHeaders headers;

    @Inject
    Alarm alarm;

    @Inject
    ManagedExecutor behind;

    private final AtomicBoolean telling = new AtomicBoolean();

    /** Asked for. */
    Response offered(Asked asked) {
        var say = Pages.say(asked.stranger());
        return form(200, asked.stranger(), say.plainHeading(), say.plainLead());
    }

    /** The link is wrong, expired, altered or about nobody: one and the same page, which reveals nothing. */
    Response refused(Asked asked) {
        var say = Pages.say(asked.stranger());
        return form(404, asked.stranger(), say.plainRefusedHeading(), say.plainRefusedLead());
    }

    /** Something of ours is broken: the team hears of it, the customer goes on. */
    Response down(Asked asked, RuntimeException trouble) {
        LOG.error("The cancel page could not be shown, the customer got the plain form", trouble);
        tellTeam(trouble);
        var say = Pages.say(asked.stranger());
        return form(503, asked.stranger(), say.plainDownHeading(), say.plainDownLead());
    }

    Response again(PlainForm form, List<Problem> problems, Reader reader) {
        var say = Pages.say(reader);
        return page(400, new PlainPage(frame(reader), say.plainHeading(), say.plainLead(), form, problems));
    }

    Response acknowledged(Wish wish, Reader reader) {
        var say = Pages.say(reader);
        var facts = List.of(
                new Fact(say.labelReceived(), reader.moment(wish.receivedAt())),
                new Fact(say.labelReference(), wish.reference()));
        var telling =
                new Telling(say.acknowledgedHeading(), facts, List.of(say.acknowledgedMail(), say.acknowledgedTeam()));
        var page = new OutcomePage(
                frame(reader), telling, say.acknowledgedLead(), false, null, false, false, List.of(), null);
        return response(200, page.render().render());
    }

    private Response form(int status, Reader reader, String heading, String lead) {
        return page(status, new PlainPage(frame(reader), heading, lead, PlainForm.empty(), List.of()));
    }

    private Response page(int status, PlainPage page) {
        return response(status, page.render().render());
    }

    private Response response(int status, String html) {
        var page = Response.status(status).entity(html).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return headers.on(page, Optional.empty()).build();
    }

    private Frame frame(Reader reader) {
        return new Frame(brand.name(), reader);
    }

    /** Behind the customer's back and one at a time: the alarm may need, and wait for, what is broken. */
    private void tellTeam(RuntimeException trouble) {
        if (telling.compareAndSet(false, true)) {
            behind.execute(() -> {
                try {
                    alarm.flowBroken(trouble);
                } catch (RuntimeException evenThis) {
                    LOG.error("The team could not be told either", evenThis);
                } finally {
                    telling.set(false);
                }
            });
        }
    }
}
