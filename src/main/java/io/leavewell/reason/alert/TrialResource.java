package io.leavewell.reason.alert;

import io.leavewell.outgoing.Calls;
import io.leavewell.web.Allowed;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells a made-up example at once, so that somebody sees whether alerts arrive. */
@Allowed(Role.EDITOR)
@Path(AlertsResource.PATH + "/{rule: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/trial")
class TrialResource {

    private static final int SHORT = 200;

    @Inject
    Workspace workspace;

    @Inject
    AlertPages pages;

    @Inject
    Notices notices;

    @Inject
    SlackCalls slack;

    @Inject
    Telling telling;

    @Inject
    RuleDesk desk;

    @Inject
    Calls calls;

    /** What is to be called now, or what is to be said of a letter that is on its way. */
    private record Begun(Optional<URI> target, Map<String, Object> body, String said) {}

    /** In no transaction while the other system is waited for. */
    @POST
    public Response tell(@PathParam("rule") UUID id) {
        var begun = QuarkusTransaction.requiringNew().call(() -> begin(id));
        var said = begun.target().map(url -> called(url, begun.body())).orElse(begun.said());
        return workspace.to(AlertsResource.PATH + "/" + id, said);
    }

    private Begun begin(UUID id) {
        var rule = AlertRule.held(id).filter(one -> !one.isEnded()).orElseThrow(NotFoundException::new);
        desk.tried(rule);
        if (rule.way() == Way.WEBHOOK) {
            return new Begun(rule.target(), slack.body(notices.example(rule, Telling.reader(rule))), "");
        }
        var owner = Telling.owner(rule);
        telling.write(rule, AlertLetter.TRIAL, rule.tryOut());
        return new Begun(
                Optional.empty(),
                Map.of(),
                owner.map(reader -> pages.say().trialMailed(reader.email())).orElseGet(pages.say()::ownerGone));
    }

    private String called(URI url, Map<String, Object> body) {
        return calls.tryBare(url, body)
                .map(why -> pages.say().trialFailed(why.substring(0, Math.min(why.length(), SHORT))))
                .orElseGet(() -> pages.say().trialArrived(url.getHost()));
    }
}
