package io.leavewell.dunning.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about failed payments, one by one and together. */
@MessageBundle("recovery")
interface RecoveryMessages {

    @Message
    String door();

    @Message
    String tabList();

    @Message
    String tabReport();

    @Message
    String tabSimulation();

    @Message
    String tabSchedule();

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
    String cause();

    @Message
    String anyCause();

    @Message
    String plan();

    @Message
    String anyPlan();

    @Message
    String nothingOpen();

    @Message
    String nothingFound();

    @Message
    String lettersToday(String written, String all, String sent);

    @Message
    String lettersUnderWay();

    @Message
    String refresh();

    @Message
    String customer();

    @Message
    String owed();

    @Message
    String since();

    @Message
    String next();

    @Message
    String when();

    @Message
    String open();

    @Message
    String step(String kind, String tone);

    @Message
    String origin(String code);

    @Message
    String result(String code);

    @Message
    String letterState(String code);

    @Message
    String invoiceState(String code);

    @Message
    String how(String code);

    @Message
    String tone(String code);

    @Message
    String age(String code);

    @Message
    String recovered();

    @Message
    String providerTries();

    @Message
    String promised();

    @Message
    String followedBy();

    @Message
    String version(int number, String campaign);

    @Message
    String heldOut();

    @Message
    String paidBy();

    @Message
    String came();

    @Message
    String steps();

    @Message
    String stepDue();

    @Message
    String stepTaken();

    @Message
    String stepCame();

    @Message
    String nextOne();

    @Message
    String attempts();

    @Message
    String noAttempts();

    @Message
    String at();

    @Message
    String by();

    @Message
    String amount();

    @Message
    String outcome();

    @Message
    String invoices();

    @Message
    String number();

    @Message
    String issued();

    @Message
    String total();

    @Message
    String acts();

    @Message
    String payLink();

    @Message
    String payLinkHint();

    @Message
    String tryNow();

    @Message
    String triedNow();

    @Message
    String overAlready();

    @Message
    String receive();

    @Message
    String receiveHint();

    @Message
    String amountMissing();

    @Message
    String amountTooFine();

    @Message
    String receivedNow(String money);

    @Message
    String receivedAlready();

    @Message
    String actTried();

    @Message
    String actReceived();

    @Message
    String thing();

    @Message
    String payments();

    @Message
    String paidOnes();

    @Message
    String shareOfThem();

    @Message
    String atStake();

    @Message
    String shareOfMoney();

    @Message
    String hidden(int many, int fewest);

    @Message
    String reportTitle(String period);

    @Message
    String reportLead();

    @Message
    String fewPeople(int fewest);

    @Message
    String period();

    @Message
    String thisMonth();

    @Message
    String ofMoney(String money, String share);

    @Message
    String ofPayments(String many, String share);

    @Message
    String stillOpen();

    @Message
    String byCause();

    @Message
    String byHow();

    @Message
    String byTone();

    @Message
    String byPlan();

    @Message
    String byAge();

    @Message
    String group();

    @Message
    String holdout();

    @Message
    String with();

    @Message
    String without();

    @Message
    String newcombe(int fewest);

    @Message
    String holdoutNote(int fewest);

    @Message
    String points();

    @Message
    String low();

    @Message
    String high();

    @Message
    String verdict();

    @Message
    String told(String code);

    @Message
    String cards();

    @Message
    String withoutAny();

    @Message
    String renewedInTime();

    @Message
    String shareRenewed();

    @Message
    String chargeFailed();

    @Message
    String shareFailed();

    @Message
    String leftBefore();

    @Message
    String cardsOver();

    @Message
    String cardsOverNote(int fewest);

    @Message
    String cardsDifference();

    @Message
    String cardLetters();

    @Message
    String cardLettersNote(int fewest);

    @Message
    String daysBefore(int days);

    @Message
    String difference();

    @Message
    String survival();

    @Message
    String survivalNote();

    @Message
    String day();

    @Message
    String letters();

    @Message
    String lettersNote(int fewest);

    @Message
    String nothingCounted();

    @Message
    String forecast();

    @Message
    String failingNow();

    @Message
    String cardsExpire();

    @Message
    String people();

    @Message
    String forecastNote(int fewest);

    @Message
    String simulationLead(int days);

    @Message
    String nothingComing();

    @Message
    String more(int shown, int all);

    @Message
    String foreseen();

    @Message
    String remark();

    @Message
    String what();
}
