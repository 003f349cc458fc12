package io.leavewell.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read about what people said. */
@MessageBundle("reason")
interface ReasonMessages {

    @Message
    String traceTexts();

    @Message
    String traceStatements();

    @Message
    String workReading();

    @Message
    String workRereading();
}
