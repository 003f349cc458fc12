package io.leavewell.customer;

import io.leavewell.audit.Act;
import io.leavewell.audit.Acts;
import io.leavewell.audit.Entry;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What operators did with a customer's record; that somebody looked is in the audit alone. */
@ApplicationScoped
class AuditChronicle implements Chronicle {

    @Inject
    @All
    List<Acts> rooms;

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var say = Messages.in(reader.language(), CustomerMessages.class);
        return Entry.about(CustomerAct.KIND, customer.id().toString()).stream()
                .filter(entry -> !entry.act().equals(CustomerAct.READ.code()))
                .map(entry -> new Happening(entry.at(), label(entry, reader), say.by(entry.actor())))
                .toList();
    }

    private String label(Entry entry, Reader reader) {
        return rooms.stream()
                .flatMap(room -> room.acts().stream())
                .filter(act -> act.code().equals(entry.act()))
                .findFirst()
                .<String>map(act -> ((Act) act).label(reader.language()))
                .orElse(entry.act());
    }
}
