package io.leavewell.bench;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of the Fortunes page. */
@Entity
public class Fortune extends PanacheEntityBase {

    @Id
    public int id;

    public String message;
}
