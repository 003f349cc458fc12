package io.leavewell.demo;

import java.util.Locale;

/** The tables that the sample company fills, in an order in which each finds what it refers to. */
enum Table {
    CUSTOMER("id, external_id, name, email, language, country, time_zone, created_at"),
    PAYMENT_METHOD("id, customer_id, brand, last4, expires_on, sandbox, added_at"),
    SUBSCRIPTION("id, external_id, customer_id, plan_id, billing_interval, price_minor, currency, status, started_at,"
            + " anchor, period_start, period_end, ends_at, departure, ended_at, pause, discount, next_terms, per_year,"
            + " due_at"),
    INVOICE(
            "issued_at, id, subscription_id, period_start, period_end, total_minor, paid_minor, currency, state, number"),
    CHARGE_ATTEMPT("id, key, invoice_id, method_id, amount_minor, currency, decline, origin, at"),
    RECOVERY(
            "id, subscription_id, customer_id, schedule, campaign, plan, held_out, first_decline, decline, opened_at,"
                    + " at_stake_minor, recovered_minor, currency, closed_at, ending, paid_by, after_letters, last_tone, finish"),
    RECOVERY_INVOICE("recovery_id, invoice_id"),
    RECOVERY_STEP("id, recovery_id, kind, tone, place, planned_at, due_at, taken_at, result"),
    MOVEMENT("id, kind, customer_id, subscription_id, per_year, currency, effective_at, departure"),
    VISIT("id, jti, customer, subscription_id, flow, test, language, shown, opened_at"),
    CLICK("id, visit_id, act, at, details"),
    OUTCOME("id, visit_id, subscription_id, kind, reference, received_at, offer, change, undone_at"),
    STATEMENT(
            "id, about, customer_id, subscription_id, channel, said_at, chosen, detail, words, language, country, plan,"
                    + " billing_interval, tenure_days, per_year, currency, outcome"),
    REDEMPTION("id, about, customer_id, subscription_id, offer, accepted_at"),
    EFFECT("id, key, about, subscription_id, change, recorded_at, done_at"),
    LEDGER_ENTRY("key, subscription_id, change, at"),
    LETTER("id, kind, letter_class, about, recipient_key, to_address, to_name, language, country, time_zone, posted_at,"
            + " not_before, state, subject, text_body, html_body, message_id, written_at, tries, settled_at");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String copy() {
        return "copy " + name().toLowerCase(Locale.ROOT) + " (" + columns + ") from stdin (format csv)";
    }
}
