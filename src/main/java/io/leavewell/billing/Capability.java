package io.leavewell.billing;

/** What a billing provider is able to do; an offer that needs more is never shown. */
public enum Capability {
    CANCEL_AT_PERIOD_END,
    CANCEL_AT_ONCE,
    RESTORE,
    DISCOUNT,
    PAUSE,
    SWITCH_PLAN,
    EXTEND_TRIAL
}
