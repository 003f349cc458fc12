package io.leavewell.reason.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** What people of the stories said long ago, each story in a month of its own. */
@ApplicationScoped
public class Sayings {

    private static final String INSERT = """
            insert into statement (id, about, customer_id, subscription_id, channel, said_at, chosen, words, language,
              country, plan, billing_interval, tenure_days, per_year, currency, outcome, heading, found, read_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'MONTH', ?12, ?13, ?14, ?15, ?16, ?17, '0/0')""";

    @Inject
    EntityManager database;

    /** One saying; each change makes another one. */
    public static final class Saying implements Cloneable {
        private UUID customer = UUID.randomUUID();
        private UUID subscription = UUID.randomUUID();
        private Instant at;
        private String heading;
        private String chosen;
        private String found;
        private String words;
        private String outcome;
        private long perMonth = 1_000;
        private String currency = "EUR";
        private String plan = "pro";
        private String channel = "EXIT_SURVEY";

        public static Saying of(String heading, String outcome, Instant at) {
            var saying = new Saying();
            saying.heading = heading;
            saying.chosen = heading;
            saying.found = heading;
            saying.outcome = outcome;
            saying.at = at;
            return saying;
        }

        public Saying by(UUID who) {
            return but(other -> other.customer = who);
        }

        public Saying about(UUID which) {
            return but(other -> other.subscription = which);
        }

        public Saying choosing(String reason) {
            return but(other -> other.chosen = reason);
        }

        public Saying finding(String reason) {
            return but(other -> other.found = reason);
        }

        public Saying writing(String text) {
            return but(other -> other.words = text);
        }

        /** @param cents a month */
        public Saying paying(long cents, String money) {
            return but(other -> {
                other.perMonth = cents;
                other.currency = money;
            });
        }

        public Saying on(String code) {
            return but(other -> other.plan = code);
        }

        public Saying relayed() {
            return but(other -> other.channel = "RELAYED");
        }

        private Saying but(Consumer<Saying> change) {
            try {
                var other = (Saying) clone();
                change.accept(other);
                return other;
            } catch (CloneNotSupportedException never) {
                throw new AssertionError(never);
            }
        }

        UUID customer() {
            return customer;
        }

        UUID subscription() {
            return subscription;
        }

        Instant at() {
            return at;
        }

        String heading() {
            return heading;
        }

        String outcome() {
            return outcome;
        }

        long perMonth() {
            return perMonth;
        }

        String words() {
            return words;
        }

        String currency() {
            return currency;
        }

        String plan() {
            return plan;
        }

        String chosen() {
            return chosen;
        }

        String found() {
            return found;
        }
    }

    public UUID say(Saying said) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(INSERT)
                .setParameter(1, id)
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, said.customer)
                .setParameter(4, said.subscription)
                .setParameter(5, said.channel)
                .setParameter(6, Timestamp.from(said.at))
                .setParameter(7, said.chosen)
                .setParameter(8, said.words)
                .setParameter(9, "en")
                .setParameter(10, "DE")
                .setParameter(11, said.plan)
                .setParameter(12, 100L)
                .setParameter(13, 12 * said.perMonth)
                .setParameter(14, said.currency)
                .setParameter(15, said.outcome)
                .setParameter(16, said.heading)
                .setParameter(17, said.found)
                .executeUpdate());
        return id;
    }

    /** So many different people who say the same. */
    public void crowd(int many, Saying said) {
        for (var one = 0; one < many; one++) {
            say(said.by(UUID.randomUUID()).about(UUID.randomUUID()));
        }
    }
}
