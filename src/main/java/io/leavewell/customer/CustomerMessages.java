package io.leavewell.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read on the pages about customers. */
@MessageBundle("customer")
interface CustomerMessages {

    @Message
    String door();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String one();

    @Message
    String everybody();

    @Message
    String csv();

    @Message
    String search();

    @Message
    String searchId();

    @Message
    String any();

    @Message
    String show();

    @Message
    String name();

    @Message
    String email();

    @Message
    String plan();

    @Message
    String status();

    @Message
    String revenue();

    @Message
    String country();

    @Message
    String since();

    @Message
    String erased();

    @Message
    String nobodyFound();

    @Message
    String nobodyYet();

    @Message
    String who();

    @Message
    String externalId();

    @Message
    String language();

    @Message
    String timeZone();

    @Message
    String subscriptions();

    @Message
    String price();

    @Message
    String next();

    @Message
    String errands();

    @Message
    String noSubscriptions();

    @Message
    String timeline();

    @Message
    String nothingYet();

    @Message
    String when();

    @Message
    String what();

    @Message
    String more();

    @Message
    String by(String actor);

    @Message
    String letter(String subject);

    @Message
    String letterWaiting();

    @Message
    String letterSent();

    @Message
    String letterSkipped();

    @Message
    String letterKept();

    @Message
    String letterFailed();

    @Message
    String unsubscribed();

    @Message
    String profiling();

    @Message
    String objects();

    @Message
    String objectsSince(String day);

    @Message
    String objectsNot();

    @Message
    String noteObjection();

    @Message
    String liftObjection();

    @Message
    String objectionNoted();

    @Message
    String objectionLifted();

    @Message
    String export();

    @Message
    String erase();

    @Message
    String erasedOn(String moment);

    @Message
    String eraseTitle(String name);

    @Message
    String eraseLead();

    @Message
    String goes();

    @Message
    String goesNothing();

    @Message
    String goesWhere();

    @Message
    String stays();

    @Message
    String staysWhy();

    @Message
    String eraseLeaving();

    @Message
    String eraseButton();

    @Message
    String eraseNot();

    @Message
    String erasedNow();

    @Message
    String traceNames();

    @Message
    String traceAddresses();

    @Message
    String traceAttributes();

    @Message
    String traceLetters();

    @Message
    String actRead();

    @Message
    String actListed();

    @Message
    String actExported();

    @Message
    String actErased();

    @Message
    String actObjected();

    @Message
    String actObjectionLifted();

    @Message
    String letterSuppressed();

    @Message
    String letterBounced();

    @Message
    String letters();

    @Message
    String actAddressLifted();

    @Message
    String actOptedOut();

    @Message
    String actOptedIn();
}
