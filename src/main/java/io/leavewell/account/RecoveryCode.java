package io.leavewell.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Stands in once for a second factor that is lost. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends PanacheEntityBase {

    static final int MANY = 10;

    /** Random: above the 112 bits from which a plain hash will do (OWASP ASVS 5.0, 6.5.2), and whole characters. */
    private static final int BYTES = 15;

    private static final int CHARACTERS = 24;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "operator_id")
    private Operator operator;

    private String hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Operator operator, String code) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.operator = operator;
        this.hash = hash(code);
    }

    /** As "abcd-efgh-jkmn-pqrs-tuvw-xyz0". */
    static String fresh() {
        return Base32.clear(Secret.random(BYTES)).replaceAll("(.{4})(?=.)", "$1-");
    }

    static int unused(UUID operator) {
        return (int) count("operator.id = ?1 and usedAt is null", operator);
    }

    static void removeAll(Operator operator) {
        delete("operator", operator);
    }

    /** @return false if it is none of the operator's, or was used before */
    static boolean use(UUID operator, String typed, Instant now) {
        return spelled(typed).length() == CHARACTERS
                && update(
                                "usedAt = ?1 where operator.id = ?2 and hash = ?3 and usedAt is null",
                                now,
                                operator,
                                hash(typed))
                        == 1;
    }

    /** However it was typed. */
    private static String hash(String typed) {
        return Secret.hash(spelled(typed));
    }

    private static String spelled(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
