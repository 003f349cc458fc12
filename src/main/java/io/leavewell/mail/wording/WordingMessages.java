package io.leavewell.mail.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read where they put letters in their own words. */
@MessageBundle("wording")
interface WordingMessages {

    @Message
    String door();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String letters();

    @Message
    String ownWords();

    @Message
    String ownOf(int own, int all);

    @Message
    String draft();

    @Message
    String publishedHead();

    @Message
    String never();

    @Message
    String noDraft();

    @Message
    String marketing();

    @Message
    String lettersOf(String label);

    @Message
    String begun(String by, String at);

    @Message
    String publishedAt(String at, String by);

    @Message
    String draftsWait(String labels);

    @Message
    String tabs();

    @Message
    String tabSentences();

    @Message
    String tabPreview();

    @Message
    String tabPublish();

    @Message
    String tabHistory();

    @Message
    String sentencesLead();

    @Message
    String ownBadge();

    @Message
    String mayHold();

    @Message
    String ourWords();

    @Message
    String backToOurs();

    @Message
    String save();

    @Message
    String saveMine();

    @Message
    String keepTheirs();

    @Message
    String saved();

    @Message
    String overtaken(String by);

    @Message
    String overtakenLead();

    @Message
    String theirs();

    @Message
    String mine();

    @Message
    String overtakenSame();

    @Message
    String previewLead();

    @Message
    String letter();

    @Message
    String language();

    @Message
    String width();

    @Message
    String look();

    @Message
    String light();

    @Message
    String dark();

    @Message
    String show();

    @Message
    String subject();

    @Message
    String htmlPart();

    @Message
    String textPart();

    @Message
    String trialHeading();

    @Message
    String trialLead(String address);

    @Message
    String trialButton();

    @Message
    String trialSubject(String subject);

    @Message
    String trialSent(String address);

    @Message
    String trialKept();

    @Message
    String trialFailed(String why);

    @Message
    String publishLead();

    @Message
    String findings();

    @Message
    String findingsLead();

    @Message
    String findingsNone();

    @Message
    String hints();

    @Message
    String changes();

    @Message
    String now();

    @Message
    String then();

    @Message
    String before();

    @Message
    String after();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String publishButton();

    @Message
    String nothingToPublish();

    @Message
    String refused();

    @Message
    String published(int version);

    @Message
    String changedMeanwhile(String by);

    @Message
    String changedMeanwhileLead();

    @Message
    String discard();

    @Message
    String discardLead();

    @Message
    String discarded();

    @Message
    String historyLead();

    @Message
    String noHistory();

    @Message
    String versionHead();

    @Message
    String version(int number);

    @Message
    String when();

    @Message
    String who();

    @Message
    String noNote();

    @Message
    String inForce();

    @Message
    String whatItChanged();

    @Message
    String noDifference();

    @Message
    String back();

    @Message
    String sameAsInForce();

    @Message
    String backButton();

    @Message
    String backLead();

    @Message
    String backTo(int number);

    @Message
    String rolledBack(int earlier, int version);

    @Message
    String publishedMeanwhile();

    @Message
    String strangeValue(String place, String brace);

    @Message
    String saysNothing(String place);

    @Message
    String tooLong(String place, int most);

    @Message
    String severalLines(String place);

    @Message
    String offers(String place, String found);

    @Message
    String lostValues(String place, String values);

    @Message
    String typedLink(String place);

    @Message
    String pressure(String place, String found);

    @Message
    String actSaved();

    @Message
    String actPublished();

    @Message
    String actRolledBack();

    @Message
    String actDiscarded();
}
