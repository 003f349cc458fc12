package io.leavewell.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of stuck work. */
@MessageBundle("work")
interface WorkMessages {

    @Message
    String door();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String stuck();

    @Message
    String stuckMeans();

    @Message
    String late();

    @Message
    String lateMeans();

    @Message
    String running();

    @Message
    String runningMeans();

    @Message
    String waiting();

    @Message
    String waitingMeans();

    @Message
    String allWell();

    @Message
    String allWellMeans();

    @Message
    String stuckThings();

    @Message
    String kind();

    @Message
    String anyKind();

    @Message
    String words();

    @Message
    String nothingFound();

    @Message
    String what();

    @Message
    String why();

    @Message
    String who();

    @Message
    String tries();

    @Message
    String since();

    @Message
    String next();

    @Message
    String kindsOfWork();

    @Message
    String otherJobs();

    @Message
    String tryAll();

    @Message
    String history();

    @Message
    String caution();

    @Message
    String tryAgain();

    @Message
    String tryAgainMeans();

    @Message
    String byHand();

    @Message
    String byHandMeans();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String byHandButton();

    @Message
    String editorsOnly();

    @Message
    String triedAgain();

    @Message
    String allTriedAgain(int many);

    @Message
    String settled();

    @Message
    String settledBefore();

    @Message
    String foundDone();

    @Message
    String noteMissing();

    @Message
    String noteTooLong(int most);

    @Message
    String duty(int many);

    @Message
    String database();

    @Message
    String databaseUnsafe();

    @Message
    String version();

    @Message
    String size();

    @Message
    String durability();

    @Message
    String migrations();

    @Message
    String connections();
}
