package io.leavewell.billing;

import io.leavewell.billing.ImportReport.Count;
import java.sql.SQLException;

/** Some thousands of staged rows on their way to where they are kept; what is all new is not compared with anything. */
final class ImportBatch {

    private final ImportSession session;
    private final int number;
    private int customersNew;
    private int customersUpdated;
    private int cardsNew;
    private int cardsUpdated;
    private int contacts;
    private int subscriptionsNew;
    private int subscriptionsUpdated;
    private int movements;

    ImportBatch(ImportSession session, int number) {
        this.session = session;
        this.number = number;
    }

    /** @return whether all is written; otherwise somebody changed the same subscriptions meanwhile */
    boolean write() throws SQLException {
        session.run("planning");
        writeCustomers();
        writePayers();
        writeSubscriptions();
        movements = session.run("movements", number);
        return subscriptionsUpdated == session.number("select count(*) from met where conflict is null");
    }

    void countIn(ImportReport report) {
        report.move(Count.CUSTOMERS_UNCHANGED, Count.CUSTOMERS_NEW, customersNew);
        report.move(Count.CUSTOMERS_UNCHANGED, Count.CUSTOMERS_UPDATED, customersUpdated);
        report.add(Count.CARDS_NEW, cardsNew);
        report.add(Count.CARDS_UPDATED, cardsUpdated);
        report.add(Count.CONTACTS, contacts);
        report.move(Count.SUBSCRIPTIONS_UNCHANGED, Count.SUBSCRIPTIONS_NEW, subscriptionsNew);
        report.move(Count.SUBSCRIPTIONS_UNCHANGED, Count.SUBSCRIPTIONS_UPDATED, subscriptionsUpdated);
        report.add(Count.MOVEMENTS, movements);
    }

    private void writeCustomers() throws SQLException {
        customersNew = session.run("customers-new", number);
        if (customersNew < staged("count(*) filter (where leads)")) {
            customersUpdated = session.run("customers-known", number);
        }
    }

    private void writePayers() throws SQLException {
        if (staged("count(card_last4)") > 0) {
            cardsUpdated = session.run("cards-known", number);
            cardsNew = session.run("cards-new", number);
        }
        if (staged("count(contacts)") > 0) {
            contacts = session.run("contacts-gone", number) + session.run("contacts", number);
        }
    }

    private void writeSubscriptions() throws SQLException {
        session.run("plans", number);
        subscriptionsNew = session.run("subscriptions-new", number);
        if (subscriptionsNew < staged("count(subscription)")) {
            session.run("subscriptions-met", number);
            session.run("invoices-known", number);
            subscriptionsUpdated = session.run("subscriptions-known", number);
        }
    }

    private long staged(String what) throws SQLException {
        return session.number("select " + what + " from staged where batch = " + number);
    }
}
