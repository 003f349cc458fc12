package io.leavewell.cancellation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read about visits, and when they act for customers. */
@MessageBundle("relay")
interface RelayMessages {

    @Message
    String relayedBy(String name, String how);

    @Message
    String howTelephone();

    @Message
    String howMail();

    @Message
    String howChat();

    @Message
    String howForm();

    @Message
    String chronicleVisit(String plan);

    @Message
    String chronicleTest();

    @Message
    String chronicleWish(String reference);

    @Message
    String chronicleDismissed(String reference);

    @Message
    String chronicleCancelled(String plan);

    @Message
    String chronicleAccepted(String offer);

    @Message
    String chronicleKept(String plan);

    @Message
    String chronicleUndone(String plan);

    @Message
    String traceIds();

    @Message
    String traceWishes();

    @Message
    String traceQuestions();

    @Message
    String traceNotes();

    @Message
    String traceCalls();

    @Message
    String traceVisits();

    @Message
    String traceOutcomes();

    @Message
    String errand();

    @Message
    String startTitle(String plan, String name);

    @Message
    String startLead();

    @Message
    String howQuestion();

    @Message
    String howMissing();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String startButton();

    @Message
    String back();

    @Message
    String askLead();

    @Message
    String cancelButton();

    @Message
    String keepButton();

    @Message
    String undoButton();

    @Message
    String askOfferButton();

    @Message
    String saidSo();

    @Message
    String evidence();

    @Message
    String goOn();

    @Message
    String evidenceTitle(String name);

    @Message
    String evidenceLead();

    @Message
    String evidenceJson();

    @Message
    String evidenceOpened();

    @Message
    String evidencePlan();

    @Message
    String evidenceRelayed();

    @Message
    String evidenceFlow();

    @Message
    String evidenceLanguage();

    @Message
    String evidenceMode();

    @Message
    String evidenceReason();

    @Message
    String evidenceWords();

    @Message
    String evidenceOutcome();

    @Message
    String evidenceReference();

    @Message
    String evidenceReceived();

    @Message
    String evidenceChange();

    @Message
    String evidenceUndone();

    @Message
    String evidenceShown();

    @Message
    String evidenceOffer();

    @Message
    String evidenceRefused();

    @Message
    String evidenceClicked();

    @Message
    String evidenceCarriedOut();

    @Message
    String evidenceLetters();

    @Message
    String evidenceNothing();

    @Message
    String evidenceDone(String moment);

    @Message
    String evidenceNotDone();

    @Message
    String when();

    @Message
    String what();

    @Message
    String more();

    @Message
    String kindCancelled();

    @Message
    String kindAccepted();

    @Message
    String kindKept();

    @Message
    String clickReload();

    @Message
    String clickLanguage();

    @Message
    String clickChoose();

    @Message
    String clickCancel();

    @Message
    String clickKeep();

    @Message
    String clickAccept();

    @Message
    String clickAsk();

    @Message
    String clickSeeOffer();

    @Message
    String clickUndo();

    @Message
    String clickRefused();

    @Message
    String wishes();

    @Message
    String wishesLead();

    @Message
    String wishesNone();

    @Message
    String wishName();

    @Message
    String wishEmail();

    @Message
    String wishWaits();

    @Message
    String wishAnswered();

    @Message
    String wishUnknown();

    @Message
    String wishTitle(String reference);

    @Message
    String wishLead();

    @Message
    String wishContract();

    @Message
    String wishKind();

    @Message
    String wishOrdinary();

    @Message
    String wishForCause();

    @Message
    String wishCause();

    @Message
    String wishEndsOn();

    @Message
    String wishConfirmedOn(String moment);

    @Message
    String wishDismissedOn(String moment, String why);

    @Message
    String wishLook();

    @Message
    String wishLookButton();

    @Message
    String wishConfirm();

    @Message
    String wishConfirmLead();

    @Message
    String wishWhose();

    @Message
    String wishNothingLeft();

    @Message
    String wishNobody();

    @Message
    String wishConfirmButton();

    @Message
    String wishDismiss();

    @Message
    String wishDismissLead();

    @Message
    String wishReason();

    @Message
    String wishDismissButton();

    @Message
    String wishChoose();

    @Message
    String wishWhy();

    @Message
    String wishConfirmedNow();

    @Message
    String wishDismissedNow();

    @Message
    String refunds();

    @Message
    String refundsLead();

    @Message
    String refundsNone();

    @Message
    String refundCustomer();

    @Message
    String refundRequested();

    @Message
    String refundCharged();

    @Message
    String refundInvoice();

    @Message
    String refundAmount();

    @Message
    String csv();

    @Message
    String actBegun();

    @Message
    String actRelayed();

    @Message
    String actRead();

    @Message
    String actConfirmed();

    @Message
    String actDismissed();

    @Message
    String kindVisit();

    @Message
    String kindWish();

    @Message
    String letterCancelled();

    @Message
    String letterAccepted();

    @Message
    String letterUndone();

    @Message
    String letterCarriedOut();

    @Message
    String letterReminder();

    @Message
    String letterFreshLink();

    @Message
    String letterFollowUp();
}
