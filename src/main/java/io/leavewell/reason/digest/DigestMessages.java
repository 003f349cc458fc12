package io.leavewell.reason.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the digest says, and what stands on the page where operators subscribe to it. */
@MessageBundle("digest")
interface DigestMessages {

    @Message
    String tab();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String yours();

    @Message
    String rhythm();

    @Message
    String off();

    @Message
    String weekly();

    @Message
    String weeklyHint();

    @Message
    String monthly();

    @Message
    String monthlyHint();

    @Message
    String whose();

    @Message
    String plan();

    @Message
    String anyPlan();

    @Message
    String segment();

    @Message
    String anySegment();

    @Message
    String save();

    @Message
    String status();

    @Message
    String none();

    @Message
    String next();

    @Message
    String last();

    @Message
    String lastSent(String period, String moment);

    @Message
    String goesTo();

    @Message
    String timeZone();

    @Message
    String changeOwn();

    @Message
    String subscribed(String moment);

    @Message
    String ended();

    @Message
    String rhythmMissing();

    @Message
    String planUnknown();

    @Message
    String segmentUnknown();

    @Message
    String preview();

    @Message
    String previewLead();

    @Message
    String sendNow();

    @Message
    String posted(String address);

    @Message
    String postedBefore();

    @Message
    String subscribers();

    @Message
    String who();

    @Message
    String since();

    @Message
    String nobodySubscribed();

    @Message
    String reason();

    @Message
    String people();

    @Message
    String lostMonthly();

    @Message
    String subject(String period);

    @Message
    String week(String from, String to);

    @Message
    String onlyPlan(String plan);

    @Message
    String onlySegment(String segment);

    @Message
    String segmentGone();

    @Message
    String wanted();

    @Message
    String left();

    @Message
    String stayed();

    @Message
    String manyPeople(String number);

    @Message
    String fewPeople(int most);

    @Message
    String joined(String people, String change);

    @Message
    String more(String number, String before);

    @Message
    String fewer(String number, String before);

    @Message
    String same(String before);

    @Message
    String afterFew(int most, String before);

    @Message
    String weekBefore();

    @Message
    String monthBefore();

    @Message
    String nobody();

    @Message
    String tooFew(int most);

    @Message
    String noTop(int most);

    @Message
    String worst();

    @Message
    String moved();

    @Message
    String rise(String reason, String from, String to);

    @Message
    String fall(String reason, String from, String to);

    @Message
    String still();

    @Message
    String unexplained(String people);

    @Message
    String unrated(String codes);

    @Message
    String words();

    @Message
    String report(String period);

    @Message
    String why();

    @Message
    String whyAsked();

    @Message
    String change();

    @Message
    String work();

    @Message
    String retention();

    @Message
    String actSubscribed();

    @Message
    String actChanged();

    @Message
    String actEnded();

    @Message
    String actAsked();

    @Message
    String digest();
}
