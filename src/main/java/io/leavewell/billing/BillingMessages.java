package io.leavewell.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read about subscriptions, invoices and revenue. */
@MessageBundle("billing")
public interface BillingMessages {

    @Message
    String statusTrialing();

    @Message
    String statusActive();

    @Message
    String statusUnpaid();

    @Message
    String statusPaused();

    @Message
    String statusEnded();

    @Message
    String statusLeaving();

    @Message
    String statusNone();

    @Message
    String monthly(String price);

    @Message
    String quarterly(String price);

    @Message
    String halfYearly(String price);

    @Message
    String yearly(String price);

    @Message
    String nextCharge(String price, String day);

    @Message
    String nextEnd(String day);

    @Message
    String nextPauseEnd(String day);

    @Message
    String nextTrialEnd(String day);

    @Message
    String ended(String day);

    @Message
    String subscribed(String plan);

    @Message
    String subscriptionEnded(String plan);

    @Message
    String invoice(String number, String amount);

    @Message
    String invoicePaid();

    @Message
    String invoiceOpen();

    @Message
    String invoiceVoid();

    @Message
    String invoiceUncollectible();

    @Message
    String invoiceRefunded(String amount);

    @Message
    String chargePaid(String amount);

    @Message
    String chargeDeclined(String amount);

    @Message
    String declineInsufficientFunds();

    @Message
    String declineExpiredCard();

    @Message
    String declineHard();

    @Message
    String declineAuthentication();

    @Message
    String declineProcessor();

    @Message
    String declineUnknown();

    @Message
    String originRenewal();

    @Message
    String originRetry();

    @Message
    String originPayPage();

    @Message
    String originCardUpdate();

    @Message
    String originProvider();

    @Message
    String originTransfer();

    @Message
    String cardPut(String last4);

    @Message
    String cardRenewed(String last4);

    @Message
    String cardUntil(String brand, String month);

    @Message
    String movement(String kind);

    @Message
    String movementAmount(String amount);

    @Message
    String movementNew();

    @Message
    String movementExpansion();

    @Message
    String movementContraction();

    @Message
    String movementPaused();

    @Message
    String movementResumed();

    @Message
    String movementChurn();

    @Message
    String movementReactivation();

    @Message
    String effect(String change);

    @Message
    String effectDone(String moment);

    @Message
    String effectOpen();

    @Message
    String effectStuck(String why);

    @Message
    String changeCancelAt(String day);

    @Message
    String changeCancelAtOnce(String amount);

    @Message
    String changeRestore();

    @Message
    String changeDiscount(String price, String from, String until);

    @Message
    String changePause(String from, String until);

    @Message
    String changeResume();

    @Message
    String changeSwitch(String plan, String price, String day);

    @Message
    String changeTrial(String day);

    @Message
    String traceSubscriptions();

    @Message
    String traceInvoices();

    @Message
    String traceMovements();

    @Message
    String traceAttempts();

    @Message
    String traceCards();

    @Message
    String traceContacts();

    @Message
    String traceErrors();
}
