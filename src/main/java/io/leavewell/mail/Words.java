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
    String copies();

    @Message
    String bounceBox();

    @Message
    String lockedOut(String words);

    @Message
    String silent();

    @Message
    String waitForServer(int many);

    @Message
    String trialSubject();

    @Message
    String trialLine();

    @Message
    String trialWhy();

    @Message
    String noServer();

    @Message
    String noSender();

    @Message
    String server();

    @Message
    String sender();

    @Message
    String waiting();

    @Message
    String failed();

    @Message
    String step();

    @Message
    String stepWhy();
}
