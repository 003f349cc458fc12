package io.leavewell.cancellation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A published flow. Versions are only ever added; the highest is the one for new visits. */
@Entity
@Table(name = "flow_version")
class FlowVersion extends PanacheEntityBase {

    @Id
    private int version;

    private String definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected FlowVersion() {}

    FlowVersion(int version, String definition, Instant publishedAt) {
        this.version = version;
        this.definition = definition;
        this.publishedAt = publishedAt;
    }

    String definition() {
        return definition;
    }
}
