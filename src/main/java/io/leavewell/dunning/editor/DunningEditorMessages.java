package io.leavewell.dunning.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of the schedule of failed payments. */
@MessageBundle("dunningEditor")
interface DunningEditorMessages {

    @Message
    String fault(String what, String value);

    @Message
    String tone(String code);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String words();

    @Message
    String recoveries();

    @Message
    String tabs();

    @Message
    String tabSchedule();

    @Message
    String tabPreview();

    @Message
    String tabPublish();

    @Message
    String tabHistory();

    @Message
    String begun(String who, String moment);

    @Message
    String hours();

    @Message
    String from();

    @Message
    String until();

    @Message
    String weekends();

    @Message
    String quiet();

    @Message
    String quietHint();

    @Message
    String expiry();

    @Message
    String expiryDays();

    @Message
    String expiryHoldout();

    @Message
    String name();

    @Message
    String place();

    @Message
    String placeHint();

    @Message
    String segment();

    @Message
    String everybodyElse();

    @Message
    String silent();

    @Message
    String holdout();

    @Message
    String letters();

    @Message
    String letterDay();

    @Message
    String letterTone();

    @Message
    String none();

    @Message
    String tries();

    @Message
    String payDays();

    @Message
    String finishDay();

    @Message
    String finish();

    @Message
    String finishFor();

    @Message
    String finishForHint();

    @Message
    String fresh();

    @Message
    String remove();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String toneMissing();

    @Message
    String finishUnknown(String word);

    @Message
    String noNumbers();

    @Message
    String noWhole();

    @Message
    String noTime();

    @Message
    String changedMeanwhile(String who);

    @Message
    String changedMeanwhileLead();

    @Message
    String previewLead();

    @Message
    String cause();

    @Message
    String what();

    @Message
    String day();

    @Message
    String when();

    @Message
    String tried();

    @Message
    String findings();

    @Message
    String findingsNone();

    @Message
    String changes();

    @Message
    String now();

    @Message
    String then();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String publishButton();

    @Message
    String published(int version);

    @Message
    String nothingToPublish();

    @Message
    String refused();

    @Message
    String discard();

    @Message
    String discarded();

    @Message
    String versionHead();

    @Message
    String who();

    @Message
    String inForce();

    @Message
    String versionTitle(int number);

    @Message
    String publishedBy(String at, String by);

    @Message
    String said();

    @Message
    String saidValue();

    @Message
    String versionSteps();

    @Message
    String backHeading();

    @Message
    String sameAsInForce();

    @Message
    String rollBack();

    @Message
    String rolledBack(int earlier, int version);

    @Message
    String backTo(int version);

    @Message
    String actSaved();

    @Message
    String actPublished();

    @Message
    String actRolledBack();

    @Message
    String actDiscarded();

    @Message
    String thing();
}
