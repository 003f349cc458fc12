package io.leavewell.reason.tagger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the page of the tagger. */
@MessageBundle("tagger")
interface TaggerMessages {

    @Message
    String tab();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String learning();

    @Message
    String learningHint();

    @Message
    String builtIn();

    @Message
    String learnedInUse(int number);

    @Message
    String corrections(int many);

    @Message
    String learn();

    @Message
    String learningNow();

    @Message
    String model();

    @Message
    String made();

    @Message
    String madeBy(String who, String when);

    @Message
    String learned();

    @Message
    String before();

    @Message
    String after();

    @Message
    String rightOf(String right, String all);

    @Message
    String fate();

    @Message
    String taken();

    @Message
    String notTaken();

    @Message
    String tooFewHeldBack();

    @Message
    String history();

    @Message
    String historyHint();

    @Message
    String historyRunning(String done, String total, String changed);

    @Message
    String historyStopped(String done, String total, String changed);

    @Message
    String historyFinished(String done, String changed, String when);

    @Message
    String historyBegun();

    @Message
    String historyHalted();

    @Message
    String readAgain();

    @Message
    String stop();

    @Message
    String resume();

    @Message
    String refresh();

    @Message
    String workLearning();

    @Message
    String workNightly();

    @Message
    String actLearned();
}
