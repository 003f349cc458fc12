package io.leavewell.cancellation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a customer did in a visit, with its time. Rows are only ever added. */
@Entity
class Click extends PanacheEntityBase {

    /** What can be done on the page. */
    enum Act {
        /** Opened the same link again. */
        RELOAD,
        /** Read on in another language. */
        LANGUAGE,
        /** Pressed Continue, where the browser cannot open a reason by itself. */
        CHOOSE,
        /** Cancelled. */
        CANCEL,
        /** Kept the plan. */
        KEEP,
        /** Accepted an offer. */
        ACCEPT,
        /** Asked for an answer of a person. */
        ASK,
        /** Said yes to seeing an offer after the cancellation. */
        SEE_OFFER,
        /** Took the cancellation back. */
        UNDO,
        /** Sent something that the page does not offer; nothing was done. */
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "visit_id")
    private UUID visit;

    @Enumerated(EnumType.STRING)
    private Act act;

    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected Click() {}

    static void record(Visit visit, Act act, Instant at, Map<String, String> details) {
        var click = new Click();
        click.id = UuidCreator.getTimeOrderedEpoch();
        click.visit = visit.id();
        click.act = act;
        click.at = at;
        click.details = details;
        click.persist();
    }

    static List<Click> of(Visit visit) {
        return list("visit = ?1 order by at, id", visit.id());
    }

    Act act() {
        return act;
    }

    Instant at() {
        return at;
    }

    Map<String, String> details() {
        return details;
    }
}
