package io.leavewell.reason.digest;

import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** People who said why they leave, each about a subscription of their own; a plan of its own keeps a story apart. */
@ApplicationScoped
class Voices {

    private static final String SAID = """
            insert into statement (id, about, customer_id, subscription_id, channel, said_at, chosen, words, language,
              country, plan, billing_interval, tenure_days, per_year, currency, outcome, heading)
            values (:id, :id, :who, :id, 'EXIT_SURVEY', :at, :chosen, :words, :language, 'DE', :plan, 'MONTH', 100, :paid,
              :currency, :outcome, :heading)""";

    /** Twelve times 29.00, and the reason and the words of whoever says it. */
    static final long PAID = 34_800;

    @Inject
    EntityManager database;

    /**
     * What is said.
     *
     * @param reason null for none
     * @param paid in smallest units a year
     */
    record Voice(String plan, Reason reason, Instant at, String words, String outcome, long paid, String currency) {

        static Voice of(String plan, Reason reason, Instant at) {
            return new Voice(plan, reason, at, null, "CANCELLED", PAID, "EUR");
        }

        Voice saying(String text) {
            return new Voice(plan, reason, at, text, outcome, paid, currency);
        }

        Voice staying() {
            return new Voice(plan, reason, at, words, "ACCEPTED", paid, currency);
        }

        Voice paying(long amount, String in) {
            return new Voice(plan, reason, at, words, outcome, amount, in);
        }

        Voice on(Instant other) {
            return new Voice(plan, reason, other, words, outcome, paid, currency);
        }
    }

    static String plan() {
        return "plan-" + UUID.randomUUID();
    }

    void say(int many, Voice voice) {
        for (var one = 0; one < many; one++) {
            say(UUID.randomUUID(), voice);
        }
    }

    void say(UUID who, Voice voice) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(SAID)
                .setParameter("id", UUID.randomUUID())
                .setParameter("who", who)
                .setParameter("at", voice.at())
                .setParameter(
                        "chosen", voice.reason() == null ? null : voice.reason().name())
                .setParameter("words", voice.words())
                .setParameter("language", "en")
                .setParameter("plan", voice.plan())
                .setParameter("paid", voice.paid())
                .setParameter("currency", voice.currency())
                .setParameter("outcome", voice.outcome())
                .setParameter(
                        "heading",
                        voice.reason() == null ? Heading.NONE : voice.reason().name())
                .executeUpdate());
    }
}
