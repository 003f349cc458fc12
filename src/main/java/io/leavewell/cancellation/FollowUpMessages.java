package io.leavewell.cancellation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is read by those who left without a word and are asked once more. */
@MessageBundle("followUp")
interface FollowUpMessages {

    @Message
    String mailSubject(String plan);

    @Message
    String mailIntro(String plan, String day);

    @Message
    String mailButton();

    @Message
    String mailOnce();

    @Message
    String mailWhy(String brand);

    @Message
    String mailUnsubscribe();

    @Message
    String heading(String plan);

    @Message
    String lead(String day);

    @Message
    String question();

    @Message
    String words();

    @Message
    String send();

    @Message
    String missing();

    @Message
    String errorHeading();

    @Message
    String thanksHeading();

    @Message
    String thanksLead();

    @Message
    String goneHeading();

    @Message
    String goneLead();
}
