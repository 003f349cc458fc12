package io.leavewell.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said in the frame of every letter, and about letters. */
@MessageBundle("mail")
interface Words {

    @Message
    String questions();

    @Message
    String letters();

    @Message
    String waitForServer(int many);
}
