package io.leavewell.reason.theme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That somebody was told "you asked, we did", or why not; the letter is about its id. */
@Entity
@Table(name = "theme_news")
class News extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID theme;

    @Column(name = "customer_id")
    private UUID customer;

    @Column(name = "statement_id")
    private UUID statement;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean sent;
    private String why;

    protected News() {}

    static Optional<News> at(UUID id) {
        return findByIdOptional(id);
    }

    static List<News> to(UUID customer) {
        return list("customer = ?1 order by decidedAt, id", customer);
    }

    static long manyTo(UUID customer) {
        return count("customer", customer);
    }

    UUID theme() {
        return theme;
    }

    UUID customer() {
        return customer;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** Whether a letter was posted. */
    boolean isSent() {
        return sent;
    }

    /** The code of why none was; empty if one was. */
    Optional<String> why() {
        return Optional.ofNullable(why);
    }
}
