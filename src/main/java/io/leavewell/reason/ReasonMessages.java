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

    @Message
    String actCorrected();

    @Message
    String actCorrectionWithdrawn();

    @Message
    String actMerged();

    @Message
    String actSplit();

    @Message
    String actChangeEnded();

    @Message
    String actReread();

    @Message
    String actRereadingStopped();

    @Message
    String statement();

    @Message
    String taxonomy();

    @Message
    String tagger();
}
