package io.leavewell.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every letter says, in the reader's language. */
@MessageBundle("mail")
interface Words {

    @Message
    String questions();
}
