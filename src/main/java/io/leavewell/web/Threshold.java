package io.leavewell.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every request crosses first: answers get their headers here, and a page where a request cannot even be read. */
@ApplicationScoped
class Threshold {

    /** Characters of an address; our longest links have 2,000. */
    private static final int LONGEST_ADDRESS = 8_000;

    /** Before the routes in which Quarkus refuses things without a word. */
    private static final int FIRST = Integer.MIN_VALUE + 1;

    private final SecurityHeaders headers;
    private final ErrorPages pages;
    private final long largest;

    Threshold(
            SecurityHeaders headers,
            ErrorPages pages,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.headers = headers;
        this.pages = pages;
        this.largest = largest.asLongValue();
    }

    void lay(@Observes Router router) {
        router.route().order(FIRST).handler(this::cross).failureHandler(this::stumble);
    }

    private void cross(RoutingContext visit) {
        visit.addHeadersEndHandler(sending -> headers.on(visit.response().headers(), !isConfidential(visit)));
        if (length(visit) > largest) {
            refuse(visit, 413, "");
        } else if (Asking.of(visit.request()).isByOperator() && !saysWhatItIs(visit)) {
            refuse(visit, 415, "");
        } else if (visit.request().uri().length() > LONGEST_ADDRESS) {
            refuse(visit, 414, "");
        } else {
            visit.next();
        }
    }

    private void stumble(RoutingContext visit) {
        if (visit.response().ended()) {
            return;
        }
        if (visit.response().headWritten()) {
            visit.response().reset();
        } else if (visit.failure() == null || visit.statusCode() >= 400 && visit.statusCode() < 500) {
            refuse(visit, Math.max(visit.statusCode(), 400), "");
        } else {
            refuse(visit, 500, Incident.logged(visit.failure()));
        }
    }

    /** What is still being sent is let pass by, since a browser reads the answer only after it has sent everything. */
    private void refuse(RoutingContext visit, int status, String incident) {
        var answer = pages.to(Asking.of(visit.request()), status, incident);
        visit.request().resume();
        visit.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
                .end(answer.body());
    }

    /** What operators and programs read is about other people: on a shared machine no one else shall find it. */
    private static boolean isConfidential(RoutingContext visit) {
        return String.valueOf(visit.request().path()).matches("/(workspace|api)(/.*)?");
    }

    /** Routes that take files ask for the type before anything of ours can refuse it. */
    private static boolean saysWhatItIs(RoutingContext visit) {
        var type = visit.request().getHeader(HttpHeaders.CONTENT_TYPE);
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static long length(RoutingContext visit) {
        var length = visit.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
