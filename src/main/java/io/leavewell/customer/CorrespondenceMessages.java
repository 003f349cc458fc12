package io.leavewell.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read on the pages about letters. */
@MessageBundle("correspondence")
interface CorrespondenceMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String nextHeading();

    @Message
    String due();

    @Message
    String letter();

    @Message
    String urgency();

    @Message
    String why();

    @Message
    String nothingNext();

    @Message
    String wishes();

    @Message
    String noWishes();

    @Message
    String optOut();

    @Message
    String optOutHint();

    @Message
    String optOutButton();

    @Message
    String wantAgain();

    @Message
    String liftAddress();

    @Message
    String addressLifted();

    @Message
    String wishNoted();

    @Message
    String wishEnded();

    @Message
    String all();

    @Message
    String noneYet();

    @Message
    String postedHead();

    @Message
    String state();

    @Message
    String last();

    @Message
    String story();

    @Message
    String when();

    @Message
    String what();

    @Message
    String subject();

    @Message
    String to();

    @Message
    String copies();

    @Message
    String kind();

    @Message
    String timeZone();

    @Message
    String messageId();

    @Message
    String answer();

    @Message
    String law();

    @Message
    String payment();

    @Message
    String card();

    @Message
    String survey();

    @Message
    String news();

    @Message
    String transactional();

    @Message
    String marketing();

    @Message
    String posted(String moment);

    @Message
    String next();

    @Message
    String sent();

    @Message
    String kept();

    @Message
    String givenUp();

    @Message
    String settled();

    @Message
    String quietHours(String until);

    @Message
    String oneADay(String until);

    @Message
    String overBudget(String until);

    @Message
    String gaveWay(String until);

    @Message
    String paced(String until);

    @Message
    String lockedOut(String until);

    @Message
    String delayed(String until);

    @Message
    String suppressed(String why);

    @Message
    String notNeeded();

    @Message
    String refused();

    @Message
    String bounced();

    @Message
    String deferred();

    @Message
    String complained();

    @Message
    String copySent();

    @Message
    String copyRefused();

    @Message
    String copyBounced();

    @Message
    String copySuppressed();

    @Message
    String wishUnsubscribed();

    @Message
    String wishErased();

    @Message
    String wishBounced();

    @Message
    String wishComplained();

    @Message
    String wishOptedOut(String topic);

    @Message
    String wishOther();
}
