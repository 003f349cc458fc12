package io.leavewell.demo;

import jakarta.persistence.EntityManager;
import java.util.List;

/** All that the database holds about some customers; a sample is the one place where it may simply go. */
record Leftovers(List<String> customers) {

    private static final String WHO = "select id from customer where external_id in (?1)";
    private static final String WHAT = "select id from subscription where customer_id in (" + WHO + ")";

    private static final String RECOVERIES = "select id from recovery where customer_id in (" + WHO + "))";

    private static final List<String> REMOVAL = List.of(
            "delete from task where about in (select cast(id as text) from visit where customer in (?1))",
            "delete from visit where subscription_id in (" + WHAT + ")",
            "delete from scheduled_tasks where task_name = 'billing.effect' and task_instance in"
                    + " (select cast(id as text) from effect where subscription_id in (" + WHAT + "))",
            "delete from effect where subscription_id in (" + WHAT + ")",
            "delete from ledger_entry where subscription_id in (" + WHAT + ")",
            "delete from statement where customer_id in (" + WHO + ")",
            "delete from redemption where customer_id in (" + WHO + ")",
            "delete from wish where customer_id in (" + WHO + ")",
            "delete from recovery_step where recovery_id in (" + RECOVERIES,
            "delete from recovery_invoice where recovery_id in (" + RECOVERIES,
            "delete from fresh_link where recovery_id in (" + RECOVERIES,
            "delete from recovery where customer_id in (" + WHO + ")",
            "delete from card_notice where customer_id in (" + WHO + ")",
            "delete from notice where customer_id in (" + WHO + ")",
            "delete from letter where recipient_key in (?1)",
            "delete from movement where customer_id in (" + WHO + ")",
            "delete from charge_attempt where invoice_id in (select id from invoice where subscription_id in (" + WHAT
                    + "))",
            "delete from payment_method where customer_id in (" + WHO + ")",
            "delete from billing_contact where customer_id in (" + WHO + ")",
            "delete from invoice where subscription_id in (" + WHAT + ")",
            "delete from subscription where customer_id in (" + WHO + ")",
            "delete from customer where external_id in (?1)");

    void remove(EntityManager entities) {
        REMOVAL.forEach(sql ->
                entities.createNativeQuery(sql).setParameter(1, customers).executeUpdate());
    }
}
