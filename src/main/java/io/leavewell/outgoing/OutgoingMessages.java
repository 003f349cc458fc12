package io.leavewell.outgoing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an address cannot be called. */
@MessageBundle("outgoing")
interface OutgoingMessages {

    @Message
    String noAddress();

    @Message
    String notWeb();

    @Message
    String carriesUser();

    @Message
    String noHost();

    @Message
    String unknownHost();

    @Message
    String internal();
}
