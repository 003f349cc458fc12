package io.leavewell.demo;

import io.leavewell.customer.Identity;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Somebody whom a visitor can be on the account page: each stands at another point of a subscription. */
enum Player {
    /** Pays by the month. */
    ADA("Ada Whitfield", "en", "GB", "Europe/London", "EUR"),
    /** Pays by the year. */
    BO("Bo Brandt", "de", "DE", "Europe/Berlin", "EUR"),
    /** Reads Chinese. */
    CAI("陈凯", "zh", "SG", "Asia/Singapore", "USD"),
    /** Reads Korean. */
    DAE("김대현", "ko", "KR", "Asia/Seoul", "USD"),
    /** Is on trial. */
    EVE("Eve Okafor", "en", "IE", "Europe/Dublin", "EUR"),
    /** Pauses. */
    FINN("Finn Becker", "de", "AT", "Europe/Vienna", "EUR"),
    /** Has two subscriptions. */
    GUS("Gus Moreau", "en", "US", "America/New_York", "USD"),
    /** Has an invoice to pay. */
    HANA("Hana Sato", "en", "NZ", "Pacific/Auckland", "USD"),
    /** Is leaving already. */
    IVO("Ivo Lang", "de", "DE", "Europe/Berlin", "EUR");

    private static final LocalTime MORNING = LocalTime.of(10, 24);

    private final Identity identity;
    private final Currency currency;

    Player(String name, String language, String country, String zone, String currency) {
        this.identity = new Identity(name, id() + "@example.org", language, country, zone);
        this.currency = Currency.getInstance(currency);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Player::id).toList();
    }

    /** The host's own id of this customer. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One morning, by their clock. */
    Instant morning(Instant today, int monthsAgo, int daysAgo) {
        var zone = ZoneId.of(identity.timeZone());
        return today.atZone(zone)
                .minusMonths(monthsAgo)
                .minusDays(daysAgo)
                .with(MORNING)
                .toInstant();
    }

    Person since(Instant since, Dice dice) {
        return new Person(dice.id(since), id(), identity, currency, since);
    }
}
