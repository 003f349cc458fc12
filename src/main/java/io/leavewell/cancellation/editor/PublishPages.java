package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.check.FlowCheck;
import io.leavewell.web.Filled;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lays out the page on which a draft is published. */
@ApplicationScoped
class PublishPages {

    @Inject
    FlowDesk desk;

    @Inject
    FlowCheck check;

    @Inject
    Saving saving;

    @Inject
    Workspace workspace;

    TemplateInstance page(Filled form) {
        return page(form, null);
    }

    /** @param inForce the version that was in force when the page was shown */
    TemplateInstance overtaken(Filled form, int inForce) {
        var newest = desk.inForce();
        if (newest.version() <= inForce) {
            var by = desk.drafted().draft().changedBy().orElse("");
            return page(form, new PublishPage.Meanwhile(by, null, null));
        }
        var before = desk.version(newest.version() - 1);
        var changes = Comparison.of(before, desk.version(newest.version()), saving.words());
        var published = Overview.published(newest, workspace.reader());
        return page(form, new PublishPage.Meanwhile(newest.publishedBy(), published, changes));
    }

    private TemplateInstance page(Filled form, PublishPage.Meanwhile meanwhile) {
        var drafted = desk.drafted();
        var inForce = desk.inForce().version();
        return new PublishPage(
                        workspace.desk(),
                        check.of(drafted.flow()),
                        Comparison.of(desk.version(inForce), drafted.flow(), saving.words()),
                        drafted.draft().revision(),
                        inForce,
                        form,
                        meanwhile)
                .render();
    }
}
