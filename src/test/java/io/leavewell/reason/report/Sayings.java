package io.leavewell.reason.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people of the stories said long ago, each story in a month of its own. */
@ApplicationScoped
public class Sayings {

    private static final String INSERT = """
            insert into statement (id, about, customer_id, subscription_id, channel, said_at, chosen, words, language,
              country, plan, billing_interval, tenure_days, per_year, currency, outcome, heading, found, read_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'MONTH', ?12, ?13, ?14, ?15, ?16, ?17, '0/0')""";

    @Inject
    EntityManager database;

    /**
     * One saying; whoever says it, about which subscription, and with what result.
     *
     * @param perMonth in cents
     */
    public record Saying(
            UUID customer,
            UUID subscription,
            Instant at,
            String heading,
            String chosen,
            String found,
            Optional<String> words,
            String outcome,
            long perMonth,
            String currency,
            String plan,
            String country,
            String channel) {

        public static Saying of(String heading, String outcome, Instant at) {
            return new Saying(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    at,
                    heading,
                    heading,
                    heading,
                    Optional.empty(),
                    outcome,
                    1_000,
                    "EUR",
                    "pro",
                    "DE",
                    "EXIT_SURVEY");
        }

        public Saying by(UUID who) {
            return new Saying(
                    who,
                    subscription,
                    at,
                    heading,
                    chosen,
                    found,
                    words,
                    outcome,
                    perMonth,
                    currency,
                    plan,
                    country,
                    channel);
        }

        public Saying about(UUID other) {
            return new Saying(
                    customer, other, at, heading, chosen, found, words, outcome, perMonth, currency, plan, country,
                    channel);
        }

        public Saying choosing(String reason) {
            return new Saying(
                    customer,
                    subscription,
                    at,
                    heading,
                    reason,
                    found,
                    words,
                    outcome,
                    perMonth,
                    currency,
                    plan,
                    country,
                    channel);
        }

        public Saying writing(String text) {
            return new Saying(
                    customer,
                    subscription,
                    at,
                    heading,
                    chosen,
                    found,
                    Optional.of(text),
                    outcome,
                    perMonth,
                    currency,
                    plan,
                    country,
                    channel);
        }

        public Saying paying(long cents, String money) {
            return new Saying(
                    customer,
                    subscription,
                    at,
                    heading,
                    chosen,
                    found,
                    words,
                    outcome,
                    cents,
                    money,
                    plan,
                    country,
                    channel);
        }

        public Saying on(String other) {
            return new Saying(
                    customer,
                    subscription,
                    at,
                    heading,
                    chosen,
                    found,
                    words,
                    outcome,
                    perMonth,
                    currency,
                    other,
                    country,
                    channel);
        }

        public Saying relayed() {
            return new Saying(
                    customer,
                    subscription,
                    at,
                    heading,
                    chosen,
                    found,
                    words,
                    outcome,
                    perMonth,
                    currency,
                    plan,
                    country,
                    "RELAYED");
        }
    }

    public UUID say(Saying said) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(INSERT)
                .setParameter(1, id)
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, said.customer())
                .setParameter(4, said.subscription())
                .setParameter(5, said.channel())
                .setParameter(6, Timestamp.from(said.at()))
                .setParameter(7, said.chosen())
                .setParameter(8, said.words().orElse(null))
                .setParameter(9, "en")
                .setParameter(10, said.country())
                .setParameter(11, said.plan())
                .setParameter(12, 100L)
                .setParameter(13, 12 * said.perMonth())
                .setParameter(14, said.currency())
                .setParameter(15, said.outcome())
                .setParameter(16, said.heading())
                .setParameter(17, said.found())
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
