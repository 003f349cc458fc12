package io.leavewell.cancellation;

import io.leavewell.task.Matters;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the tasks are about that the flow opens: questions, alarms, wishes. */
@ApplicationScoped
class LeavingMatters implements Matters {

    private static final String CUSTOMERS = Workspace.PATH + "/customers/";

    @Override
    public Set<String> kinds() {
        return Set.of("question", "effect", "wish", "flow");
    }

    @Override
    public String label(String kind, Language language) {
        var say = Messages.in(language, CancellationMessages.class);
        return switch (kind) {
            case "question" -> say.mailTeamTalkSubject();
            case "effect" -> say.taskEffect();
            case "flow" -> say.taskFlow();
            default -> say.taskWish();
        };
    }

    @Override
    public Map<String, String> paths(String kind, Set<String> abouts) {
        return switch (kind) {
            case "question" -> visits(abouts);
            case "effect" -> outcomes(abouts);
            case "flow" -> to(Workspace.PATH + "/flow", abouts);
            default -> to(CUSTOMERS + "wishes", abouts);
        };
    }

    private static Map<String, String> visits(Set<String> ids) {
        var all = ids.stream().map(UUID::fromString).toList();
        return Visit.<Visit>list("from Visit v join fetch v.subscription s join fetch s.customer where v.id in ?1", all)
                .stream()
                .collect(Collectors.toMap(
                        visit -> visit.id().toString(),
                        visit -> CUSTOMERS + visit.subscription().customer().id()));
    }

    private static Map<String, String> outcomes(Set<String> references) {
        var all = "from Outcome o join fetch o.subscription s join fetch s.customer where o.reference in ?1";
        return Outcome.<Outcome>list(all, references).stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.reference(),
                        outcome -> CUSTOMERS + outcome.subscription().customer().id()));
    }

    private static Map<String, String> to(String page, Set<String> abouts) {
        return abouts.stream().collect(Collectors.toMap(about -> about, about -> page));
    }
}
