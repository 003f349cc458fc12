package io.leavewell.reason;

/** The upper level of the taxonomy. */
public enum Group {
    PRODUCT,
    PRICING,
    SERVICE,
    MARKET,
    ONBOARDING_FIT,
    USAGE,
    BILLING,
    INVOLUNTARY,
    POSITIVE,
    OTHER
}
