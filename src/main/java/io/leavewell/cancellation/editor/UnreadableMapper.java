package io.leavewell.cancellation.editor;

import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A definition that cannot be read is shown as such, with the ways out of it. */
@Provider
class UnreadableMapper implements ExceptionMapper<Unreadable> {

    @Inject
    FlowDesk desk;

    @Inject
    Workspace workspace;

    @Override
    public Response toResponse(Unreadable why) {
        var revision = desk.draft().revision();
        return workspace.conflict(new UnreadablePage(workspace.desk(), why.getMessage(), revision).render());
    }
}
