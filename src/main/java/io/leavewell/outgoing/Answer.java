package io.leavewell.outgoing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.concurrent.atomic.AtomicLong;

/** What a host answers: we want the status only, and read no more of the body than good manners ask for. */
final class Answer {

    private static final int LONGEST = 64 * 1024;

    private Answer() {}

    /** Takes the status at once and lets the body pass by; a body over 64 kB is cut off. */
    static int drained(HttpClientResponse response) {
        AtomicLong read = new AtomicLong();
        response.handler((Buffer part) -> {
            if (read.addAndGet(part.length()) > LONGEST)
                response.request().connection().close();
        });
        return response.statusCode();
    }

    /** Closes the connection after a while, however slowly the body drips. */
    static void cutOff(Vertx vertx, HttpClientRequest request, long millis) {
        long alarm = vertx.setTimer(millis, ring -> request.connection().close());
        request.connection().closeHandler(closed -> vertx.cancelTimer(alarm));
    }
}
