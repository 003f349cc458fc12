package io.leavewell.cancellation.editor;

import io.leavewell.billing.Catalogue;
import io.leavewell.cancellation.Flow;
import io.leavewell.web.Form;
import io.leavewell.web.Reading;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes a form into the draft, or shows it again with everything that was typed: because it cannot be read, or because
 * somebody else changed the same part.
 */
@ApplicationScoped
class Saving {

    @Inject
    FlowDesk desk;

    @Inject
    Workspace workspace;

    @Inject
    Catalogue catalogue;

    /** @param again lays out the form's page */
    Response save(Part part, Reading read, UnaryOperator<Flow> change, Function<Sheet, TemplateInstance> again) {
        if (!read.isFine()) {
            return workspace.wrong(again.apply(Sheet.again(read.form())));
        }
        try {
            desk.change(part, read.form().value("seen"), change);
            return workspace.to(FlowDoor.PATH, say().saved());
        } catch (Overtaken by) {
            return Comparison.of(part, by.now().flow(), change.apply(by.now().flow()), words())
                    .map(theirs -> workspace.conflict(again.apply(Sheet.overtaken(read.form(), part, by, theirs))))
                    .orElseGet(() -> workspace.to(FlowDoor.PATH, say().saved()));
        }
    }

    /** @param now the page again, as somebody else has left the part meanwhile */
    Response remove(Part part, Form form, UnaryOperator<Flow> change, Function<Drafted, TemplateInstance> now) {
        try {
            desk.change(part, form.typed("seen"), change);
            return workspace.to(FlowDoor.PATH, say().removed());
        } catch (Overtaken by) {
            return workspace.conflict(now.apply(by.now()));
        }
    }

    FlowWords words() {
        return new FlowWords(workspace.reader(), catalogue);
    }

    FlowMessages say() {
        return FlowWords.say(workspace.reader());
    }
}
