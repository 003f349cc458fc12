package io.leavewell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers for what cannot be answered: a page for people, problem details for programs. */
@ApplicationScoped
class ErrorPages {

    private final Brand brand;

    ErrorPages(Brand brand) {
        this.brand = brand;
    }

    /** An answer as it goes over the wire. */
    record Answer(String type, String body) {}

    Answer to(Asking asking, int status) {
        return to(asking, status, "");
    }

    /** @param incident empty unless a mistake of ours was logged */
    Answer to(Asking asking, int status, String incident) {
        return asking.isByProgram() ? problem(status, incident) : page(asking, status, incident);
    }

    private Answer page(Asking asking, int status, String incident) {
        var reader = asking.reader();
        var say = Messages.in(reader.language(), WebMessages.class);
        var trouble = Trouble.of(status, asking.isByOperator());
        var page = new ErrorPage(
                new Frame(brand.name(), reader),
                trouble.heading(say),
                trouble.lead(say),
                incident,
                asking.isByOperator());
        return new Answer("text/html;charset=utf-8", page.render().render());
    }

    private static Answer problem(int status, String incident) {
        var say = Messages.in(Language.EN, WebMessages.class);
        var title = Trouble.of(status).heading(say) + (incident.isEmpty() ? "" : " (" + say.incident(incident) + ")");
        return new Answer(ApiProblem.TYPE, Json.write(new ApiProblem(status, title, List.of())));
    }
}
