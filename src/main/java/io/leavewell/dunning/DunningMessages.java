package io.leavewell.dunning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about failed payments, to operators and around the sentences of letters. */
@MessageBundle("dunning")
interface DunningMessages {

    @Message
    String workSteps();

    @Message
    String letters();

    @Message
    String factInvoice();

    @Message
    String factOpen();

    @Message
    String factNext();

    @Message
    String factPaid();

    @Message
    String specimen(String letter, String cause);

    @Message
    String notice();

    @Message
    String reminder();

    @Message
    String lastLetter();

    @Message
    String ended();

    @Message
    String thanks();

    @Message
    String causeInsufficientFunds();

    @Message
    String causeExpiredCard();

    @Message
    String causeHard();

    @Message
    String causeAuthentication();

    @Message
    String causeProcessor();

    @Message
    String causeUnknown();

    @Message
    String finishCancel();

    @Message
    String finishPause();

    @Message
    String finishLeave();

    @Message
    String chronicleOpened(String amount, String plan);

    @Message
    String chronicleClosed(String plan);

    @Message
    String endingPaid();

    @Message
    String endingCancelled();

    @Message
    String endingVoided();

    @Message
    String endingRefunded();

    @Message
    String endingPaused();

    @Message
    String endingErased();

    @Message
    String endingExhausted();

    @Message
    String traceRecoveries();
}
