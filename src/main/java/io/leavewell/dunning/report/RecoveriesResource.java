package io.leavewell.dunning.report;

import io.leavewell.audit.Audit;
import io.leavewell.billing.Attempt;
import io.leavewell.billing.ledger.Payments;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recoveries;
import io.leavewell.dunning.Recovery;
import io.leavewell.money.Money;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Query;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Failed payments, one by one, and what an editor does about them. */
@Allowed(Role.VIEWER)
@Path(RecoveriesDoor.PATH)
@Transactional
class RecoveriesResource {

    private static final String ONE = "/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    @Inject
    Workspace workspace;

    @Inject
    RecoveriesPages list;

    @Inject
    RecoveryPages pages;

    @Inject
    Recoveries recoveries;

    @Inject
    Arrangements arrangements;

    @Inject
    Payments payments;

    @Inject
    Audit audit;

    @GET
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri);
        return query.wantsCsv() ? list.file(query) : workspace.page(list.list(query));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") UUID id) {
        return workspace.page(pages.page(recovery(id)));
    }

    @POST
    @Path(ONE + "/try")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryNow(@PathParam("id") UUID id) {
        recovery(id);
        if (!recoveries.tryNow(id)) {
            return workspace.to(path(id), list.say().overAlready());
        }
        audit.note(RecoveryAct.TRIED, RecoveryActs.KIND, id.toString(), null, null);
        return workspace.to(path(id), list.say().triedNow());
    }

    /**
     * The oldest invoice is paid first; what is more than all that is owed is refused, not kept. Who presses twice, or
     * notes what a colleague has just noted, has not seen what is owed now.
     */
    @POST
    @Path(ONE + "/payment")
    @Allowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("id") UUID id, byte[] body) {
        var recovery = arrangements.held(id).orElseThrow(NotFoundException::new);
        var owed = recovery.owed();
        var form = Form.of(body);
        if (!recovery.isOpen() || !owed.isPositive()) {
            return workspace.to(path(id), list.say().overAlready());
        } else if (!form.typed("seen").equals(RecoveryPages.owed(recovery))) {
            return workspace.to(path(id), list.say().receivedAlready());
        }
        var read = new Reading(Filled.of(form), workspace.reader());
        var least = new Money(1, owed.currency()).amount();
        var amount = read.number("amount", list.say().amount(), least, owed.amount());
        if (amount.isEmpty() && read.isFine()) {
            read.refuse("amount", list.say().amountMissing());
        } else if (amount.filter(value ->
                        value.stripTrailingZeros().scale() > owed.amount().scale())
                .isPresent()) {
            read.refuse("amount", list.say().amountTooFine());
        }
        if (!read.isFine()) {
            return workspace.wrong(pages.page(recovery, read.form()));
        }
        var came = Money.of(amount.orElseThrow(), owed.currency());
        receive(recovery, came);
        audit.note(RecoveryAct.RECEIVED, RecoveryActs.KIND, id.toString(), owed, owed.minus(came));
        return workspace.to(path(id), list.say().receivedNow(workspace.reader().money(came)));
    }

    private void receive(Recovery recovery, Money came) {
        var rest = came;
        for (var invoice : List.copyOf(recovery.openInvoices())) {
            if (rest.isPositive()) {
                rest = rest.minus(payments.receive(invoice, rest, Attempt.Origin.TRANSFER));
            }
        }
    }

    private static Recovery recovery(UUID id) {
        return Recovery.at(id).orElseThrow(NotFoundException::new);
    }

    private static String path(UUID id) {
        return RecoveriesDoor.PATH + "/" + id;
    }
}
