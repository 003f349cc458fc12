package io.leavewell.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of the audit. */
@MessageBundle("audit")
interface AuditMessages {

    @Message
    String door();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String anybody();

    @Message
    String what();

    @Message
    String anything();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String subject();

    @Message
    String from();

    @Message
    String until();

    @Message
    String when();

    @Message
    String thing();

    @Message
    String changes();

    @Message
    String wholeChange(int many);

    @Message
    String empty();

    @Message
    String nothingFound();

    @Message
    String field();

    @Message
    String before();

    @Message
    String after();

    @Message
    String value();

    @Message
    String nothingChanged();

    @Message
    String actTriedAgain();

    @Message
    String actDoneByHand();
}
