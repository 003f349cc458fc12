package io.leavewell.dunning.expiry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about cards that expire, beside the sentences of their letters. */
@MessageBundle("expiry")
interface ExpiryMessages {

    @Message
    String workNotices();

    @Message
    String letters();

    @Message
    String factCard();

    @Message
    String factExpires();

    @Message
    String factCharge();

    @Message
    String chronicle(String last4);

    @Message
    String told();

    @Message
    String heldOut();

    @Message
    String traceNotices();
}
