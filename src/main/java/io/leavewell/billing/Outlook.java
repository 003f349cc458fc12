package io.leavewell.billing;

import io.leavewell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is agreed about a subscription and still to come, each of it null as long as it is not: an end, a pause and so on. */
@Embeddable
record Outlook(
        @Column(name = "ends_at") Instant endsAt,
        @Enumerated(EnumType.STRING) Departure departure,
        @JdbcTypeCode(SqlTypes.JSON) Change.Pause pause,
        @JdbcTypeCode(SqlTypes.JSON) Change.StartDiscount discount,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "next_terms")
        Change.SwitchPlan next) {

    static final Outlook NOTHING = new Outlook(null, null, null, null, null);

    Outlook ending(Instant at, Departure why) {
        return new Outlook(at, why, pause, discount, next);
    }

    Outlook with(Change.Pause agreed) {
        return new Outlook(endsAt, departure, agreed, discount, next);
    }

    Outlook with(Change.StartDiscount agreed) {
        return new Outlook(endsAt, departure, pause, agreed, next);
    }

    Outlook with(Change.SwitchPlan agreed) {
        return new Outlook(endsAt, departure, pause, discount, agreed);
    }

    /** Without the discount that is over and the pause that {@code paid} runs across. */
    Outlook after(Period paid) {
        var running = discount != null && discount.until().isAfter(paid.start()) ? discount : null;
        var coming = pause != null && !pause.from().isBefore(paid.end()) ? pause : null;
        return with(running).with(coming);
    }

    Money priceAt(Instant start, Money current) {
        var price = next != null && !start.isBefore(next.at()) ? next.price() : current;
        return hasDiscountAt(start) ? discount.reduction().appliedTo(price) : price;
    }

    boolean hasDiscountAt(Instant start) {
        return discount != null && !start.isBefore(discount.from()) && start.isBefore(discount.until());
    }

    boolean pausesAt(Instant moment) {
        return pause != null
                && !pause.from().isAfter(moment)
                && pause.resumesAt().isAfter(moment);
    }
}
