package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Good rows on their way into the staging table, cut into batches. */
final class StagedRows implements AutoCloseable {

    static final String COPY = """
            copy staged (line, batch, customer, customer_id, name, email, language, country, time_zone, attributes,
              card_brand, card_last4, card_expires, card_sandbox, contacts, subscription, subscription_id, plan, billing_interval, price_minor, currency, per_year, status_said, status,
              started_at, anchor, period_start, period_end, ends_at, ended_at, pause, due_at, paid_from,
              movement_id, next_movement_id) from stdin""";

    static final int BATCH = 25_000;
    private static final int SUBSCRIPTION_COLUMNS = 20;

    private final CopyText out;
    private final Instant now;
    private long rows;

    StagedRows(OutputStream out, Instant now) {
        this.out = new CopyText(out);
        this.now = now;
    }

    int batches() {
        return (int) ((rows + BATCH - 1) / BATCH);
    }

    /** @param subscription null for a customer who has none */
    void add(long line, ImportedCustomer customer, ImportedSubscription subscription) throws IOException {
        out.put(line).put(rows++ / BATCH);
        put(customer);
        if (subscription == null) {
            for (var column = 0; column < SUBSCRIPTION_COLUMNS; column++) {
                out.put(null);
            }
        } else {
            put(subscription);
            put(subscription.standing());
            out.put(id()).put(id());
        }
        out.endRow();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void put(ImportedCustomer customer) throws IOException {
        var who = customer.identity();
        out.put(customer.id()).put(id());
        out.put(who.name())
                .put(who.email())
                .put(who.language())
                .put(who.country())
                .put(who.timeZone());
        out.put(customer.attributes());
        put(customer.card());
        out.put(customer.contacts());
    }

    private void put(ImportedCard card) throws IOException {
        if (card == null) {
            out.put(null).put(null).put(null).put(null);
        } else {
            var lastDay = card.expires() == null ? null : card.expires().atEndOfMonth();
            out.put(card.brand()).put(card.last4()).put(lastDay).put(card.sandbox());
        }
    }

    private void put(ImportedSubscription subscription) throws IOException {
        out.put(subscription.id()).put(id()).put(subscription.plan()).put(subscription.interval());
        out.put(subscription.price().minor())
                .put(subscription.price().currency())
                .put(subscription.perYear());
        out.put(subscription.isStatusSaid());
    }

    private void put(Standing standing) throws IOException {
        out.put(standing.status()).put(standing.started()).put(standing.anchor());
        out.put(standing.period().start()).put(standing.period().end());
        out.put(standing.ends()).put(standing.ended()).put(pause(standing.resumes()));
        out.put(standing.due()).put(standing.paidFrom());
    }

    /** As {@link Change.Pause} is kept. */
    private String pause(Instant resumes) {
        return resumes == null
                ? null
                : "{\"kind\":\"pause\",\"from\":\"%s\",\"resumesAt\":\"%s\"}".formatted(now, resumes);
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
