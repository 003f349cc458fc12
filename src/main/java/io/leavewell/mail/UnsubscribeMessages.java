package io.leavewell.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is read by those who want no more letters that nobody is owed. */
@MessageBundle("unsubscribe")
interface UnsubscribeMessages {

    @Message
    String heading(String brand);

    @Message
    String lead(String brand);

    @Message
    String button();

    @Message
    String doneHeading();

    @Message
    String doneLead(String brand);

    @Message
    String goneHeading();

    @Message
    String goneLead();
}
