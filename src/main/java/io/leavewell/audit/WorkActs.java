package io.leavewell.audit;

import io.leavewell.web.Language;
import io.leavewell.work.Bench;
import io.leavewell.work.SnagSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Notes what is decided about stuck work: that room stands above this one, and cannot note it itself. */
@ApplicationScoped
class WorkActs implements Acts {

    @Inject
    Audit audit;

    @Inject
    Bench bench;

    @Override
    public List<WorkAct> acts() {
        return List.of(WorkAct.values());
    }

    @Override
    public Optional<String> kind(String code, Language language) {
        return bench.place(code).map(place -> place.label(language));
    }

    /** What the person wrote about it stays with the thing, where it is forgotten with the customer. */
    void settled(@Observes SnagSettled news) {
        audit.note(
                WorkAct.of(news.way()),
                news.kind(),
                news.id(),
                "stuck",
                news.way() == SnagSettled.Way.AGAIN ? "waiting" : "by hand");
    }
}
