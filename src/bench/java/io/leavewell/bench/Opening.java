package io.leavewell.bench;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The one row that the Fortunes page commits. */
@Entity
@Table(name = "fortune_opening")
public class Opening extends PanacheEntityBase {

    @Id
    public UUID id;

    public String note;
}
