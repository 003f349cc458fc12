package io.leavewell.account;

import io.leavewell.web.Desk;
import io.leavewell.web.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/**
 * Somebody tried too often: how long they have to wait, and the way past it by mail.
 *
 * @param minutes rounded up
 */
record WaitPage(Desk desk, long minutes) {

    private static final int TOO_MANY_REQUESTS = 429;

    static Response of(Workspace workspace, Duration wait) {
        var page = new WaitPage(workspace.desk(), wait.plusSeconds(59).toMinutes());
        return Response.fromResponse(workspace.answer(TOO_MANY_REQUESTS, page.render()))
                .header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds())
                .build();
    }

    TemplateInstance render() {
        return Templates.pause(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance pause(WaitPage page);
    }
}
