package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Link;
import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * What one look at the tables tells before a page is made.
 *
 * @param visited whether this link was opened before
 * @param cancelled whether a cancellation of the subscription may stand, made in whatever visit
 * @param savedLately whether the customer took an offer not long enough ago for another one
 */
record Glance(boolean visited, boolean cancelled, boolean savedLately) {

    /** By JDBC, in the session's transaction: this is asked with every page, and nothing is to be flushed before it. */
    private static final String LOOK = """
            select exists (select 1 from visit where jti = ?),
              exists (select 1 from outcome where subscription_id = ? and kind = 'CANCELLED' and undone_at is null),
              exists (select 1 from redemption where customer_id = ? and accepted_at > ?)""";

    static Glance at(Link link, Subscription subscription, Instant quietSince) {
        return Panache.getSession().doReturningWork(connection -> {
            try (var look = connection.prepareStatement(LOOK)) {
                look.setString(1, link.jti());
                look.setObject(2, subscription.id());
                look.setObject(3, subscription.customer().id());
                look.setTimestamp(4, Timestamp.from(quietSince));
                var seen = look.executeQuery();
                seen.next();
                return new Glance(seen.getBoolean(1), seen.getBoolean(2), seen.getBoolean(3));
            }
        });
    }
}
