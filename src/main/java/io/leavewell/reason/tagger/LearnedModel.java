package io.leavewell.reason.tagger;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the tagger learned from corrections, and how it did on those that were held back. */
@Entity
@Table(name = "reason_model")
public class LearnedModel extends PanacheEntityBase {

    @Id
    private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private int corrections;

    @Column(name = "held_back")
    private int heldBack;

    @Column(name = "right_before")
    private int rightBefore;

    @Column(name = "right_after")
    private int rightAfter;

    private boolean taken;
    private byte[] model;

    protected LearnedModel() {}

    /**
     * How a candidate did.
     *
     * @param corrections that it learned from
     * @param heldBack corrections that it was tried with
     * @param before how many of these the model in use reads rightly
     * @param after how many the candidate does
     */
    public record Trial(int corrections, int heldBack, int before, int after) {

        /** Never worse, and tried with enough to say so. */
        public boolean isPassed() {
            return heldBack >= LEAST && after >= before;
        }

        public boolean isTooSmall() {
            return heldBack < LEAST;
        }

        private static final int LEAST = 5;
    }

    LearnedModel(Trial trial, Model candidate, String by, Instant now) {
        this.number = newest().map(last -> last.number + 1).orElse(1);
        this.madeAt = now;
        this.madeBy = by;
        this.corrections = trial.corrections();
        this.heldBack = trial.heldBack();
        this.rightBefore = trial.before();
        this.rightAfter = trial.after();
        this.taken = trial.isPassed();
        this.model = taken ? candidate.written() : null;
    }

    static Optional<Integer> lastTaken() {
        return Panache.getSession()
                .createQuery("select max(number) from LearnedModel where taken", Integer.class)
                .getResultList()
                .stream()
                .flatMap(number -> Optional.ofNullable(number).stream())
                .findFirst();
    }

    static Optional<LearnedModel> newest() {
        return find("order by number desc").firstResultOptional();
    }

    static List<LearnedModel> latest(int many) {
        return find("order by number desc").page(0, many).list();
    }

    byte[] model() {
        return model;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    boolean isTaken() {
        return taken;
    }

    int number() {
        return number;
    }

    Trial trial() {
        return new Trial(corrections, heldBack, rightBefore, rightAfter);
    }
}
