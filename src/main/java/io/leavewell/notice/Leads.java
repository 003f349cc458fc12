package io.leavewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long ahead people are told of what, as it is configured. */
@ApplicationScoped
class Leads {

    @ConfigProperty(name = "leavewell.notice.renewal-days")
    int renewalDays;

    @ConfigProperty(name = "leavewell.notice.trial-days")
    int trialDays;

    @ConfigProperty(name = "leavewell.notice.price-days")
    int priceDays;

    @ConfigProperty(name = "leavewell.notice.price-days-least")
    int priceDaysLeast;

    Lead renewal() {
        return new Lead(Math.max(0, renewalDays));
    }

    Lead trial() {
        return new Lead(Math.max(0, trialDays));
    }

    /** What is proposed for other prices, and below which it is warned. */
    int price() {
        return Math.max(leastForPrice(), priceDays);
    }

    /** What is refused if it is less. */
    public int leastForPrice() {
        return Math.max(1, priceDaysLeast);
    }
}
