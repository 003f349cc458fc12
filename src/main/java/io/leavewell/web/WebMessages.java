package io.leavewell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page, and on those for what went wrong. */
@MessageBundle("web")
interface WebMessages {

    @Message
    String languages();

    @Message
    String errorPrefix();

    @Message
    String oursHeading();

    @Message
    String oursLead();

    @Message
    String incident(String incident);

    @Message
    String notThereHeading();

    @Message
    String notThereLead();

    @Message
    String tooManyHeading();

    @Message
    String tooManyLead();

    @Message
    String tooLargeHeading();

    @Message
    String tooLargeLead();

    @Message
    String unreadableHeading();

    @Message
    String unreadableLead();

    @Message
    String cancelHere();

    @Message
    String cancelHereLink();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String help();

    @Message
    String signOut();

    @Message
    String pages();

    @Message
    String rowsOf(long from, long to, long total);

    @Message
    String rowsOfMany(long from, long to);

    @Message
    String download();

    @Message
    String filter();

    @Message
    String allOfThem();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String resendHeading();

    @Message
    String resendSignedOut();

    @Message
    String resendNewSession();

    @Message
    String resendSignIn();

    @Message
    String resendButton();

    @Message
    String toWorkspace();

    @Message
    String problemsHeading();

    @Message
    String notAllowedHeading();

    @Message
    String notAllowedLead();

    @Message
    String fieldMissing(String label);

    @Message
    String fieldTooLong(String label, String most, String has);

    @Message
    String fieldNoNumber(String label, String least, String most);

    @Message
    String fieldNoDay(String label);

    @Message
    String fieldNoAddress(String label);

    @Message
    String tooMuchHeading();

    @Message
    String tooMuchLead();
}
