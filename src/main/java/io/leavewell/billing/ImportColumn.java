package io.leavewell.billing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of an import file that have a meaning of their own; any other becomes an attribute of the customer. */
enum ImportColumn {
    CUSTOMER_ID("your own id of the customer; the one column that must be there"),
    NAME("of the person or company"),
    EMAIL("one address"),
    LANGUAGE("a language tag such as de or zh-Hans"),
    COUNTRY("two letters of ISO 3166, such as DE"),
    TIME_ZONE("an IANA zone such as Europe/Berlin; UTC when unknown"),
    CARD_BRAND("of the card on file, such as Visa; needed with card_last4"),
    CARD_LAST4("the last four digits of its number, never more"),
    CARD_EXPIRES("its last month, such as 2027-05; empty for what never expires"),
    CARD_SANDBOX("for trying out: works, or how each charge fails: insufficient_funds, expired_card, hard, ..."),
    BILLING_CONTACTS("up to 5 addresses for letters about money, with spaces or semicolons between them"),
    SUBSCRIPTION_ID("your own id of the subscription; without this column the customer_id"),
    PLAN("code of the plan; an unknown one is created"),
    INTERVAL("month, quarter, half_year or year"),
    PRICE("for one interval, in digits with a dot, such as 29.00"),
    CURRENCY("three letters of ISO 4217, such as EUR; or give --currency"),
    STARTED_ON("a day such as 2026-01-31 or a moment such as 2026-01-31T09:30:00Z; counts for a new subscription only"),
    TRIAL_ENDS_ON("a day or moment: the first charge"),
    STATUS("active (when empty), trialing, unpaid, paused or ended"),
    RESUMES_ON("a day or moment; needed when paused"),
    ENDS_ON("a day or moment: when it will end or, with status ended, when it did"),
    ERROR("what was wrong in an earlier import; ignored");

    private static final Set<ImportColumn> ABOUT_SUBSCRIPTION = EnumSet.range(SUBSCRIPTION_ID, ENDS_ON);

    private final String meaning;

    ImportColumn(String meaning) {
        this.meaning = meaning;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    boolean isAboutSubscription() {
        return ABOUT_SUBSCRIPTION.contains(this);
    }

    /** As headers write it: in any case, with spaces or hyphens for the underscores. */
    static Optional<ImportColumn> of(String header) {
        var code = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }
}
