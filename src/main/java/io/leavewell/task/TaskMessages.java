package io.leavewell.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of tasks. */
@MessageBundle("task")
interface TaskMessages {

    @Message
    String door();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String state();

    @Message
    String openOnes();

    @Message
    String closedOnes();

    @Message
    String allOnes();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String allDone();

    @Message
    String nothingFound();

    @Message
    String words();

    @Message
    String about();

    @Message
    String due();

    @Message
    String opened();

    @Message
    String overdue();

    @Message
    String closed();

    @Message
    String closedOn(String moment);

    @Message
    String open();

    @Message
    String outcome();

    @Message
    String outcomeHint();

    @Message
    String close();

    @Message
    String closedNow();

    @Message
    String closedBefore();

    @Message
    String outcomeMissing();

    @Message
    String outcomeTooLong(int most);

    @Message
    String actClosed();

    @Message
    String task();

    @Message
    String duty(int many);

    @Message
    String dutyOverdue(int many, int overdue);
}
