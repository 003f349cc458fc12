package io.leavewell.reason.source;

import io.leavewell.audit.Audit;
import io.leavewell.reason.Reason;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Option;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** Writing down what a customer said by telephone or mail. */
@Path(SourcesTab.PATH + "/note")
@Allowed(Role.EDITOR)
@Transactional
class NoteResource {

    @Inject
    SourcesPages pages;

    @Inject
    Intake intake;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    public Response empty() {
        var today = LocalDate.ofInstant(clock.instant(), workspace.reader().zone());
        return workspace.page(page(NoteForm.empty(today)).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(byte[] body) {
        var say = pages.say();
        var reading = new Reading(Filled.of(Form.of(body)), workspace.reader());
        var told = NoteForm.read(reading, workspace.reader().zone(), clock.instant(), say);
        Speakers.named(told.customer().stream().toList())
                .fault(told)
                .ifPresent(fault -> reading.refuse("customer", fault.in(say)));
        if (!reading.isFine()) {
            return workspace.wrong(page(reading.form()).render());
        }
        if (intake.take(told).taken() == 0) {
            return workspace.to(SourcesTab.PATH, say.notedBefore());
        }
        audit.note(SourceAct.NOTED, SourceAct.KIND, NoteForm.SOURCE, null, null);
        return workspace.to(SourcesTab.PATH, say.noted());
    }

    private NotePage page(Filled form) {
        var language = workspace.reader().language();
        var reasons = Arrays.stream(Reason.values())
                .map(reason -> new Option(reason.code(), reason.label(language)))
                .toList();
        return new NotePage(workspace.desk(), form, reasons);
    }
}
