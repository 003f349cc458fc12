package io.leavewell.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sample company's pages and past letters. */
@MessageBundle("demo")
interface DemoMessages {

    @Message
    String sample(String brand);

    @Message
    String accountHeading();

    @Message
    String accountLead();

    @Message
    String ada();

    @Message
    String bo();

    @Message
    String cai();

    @Message
    String dae();

    @Message
    String eve();

    @Message
    String finn();

    @Message
    String gus();

    @Message
    String hana();

    @Message
    String ivo();

    @Message
    String gone();

    @Message
    String cancelButton();

    @Message
    String plan();

    @Message
    String price();

    @Message
    String nextCharge();

    @Message
    String firstCharge();

    @Message
    String resumes();

    @Message
    String accessUntil();

    @Message
    String toPay();

    @Message
    String charge(String price, String day);

    @Message
    String moreHeading();

    @Message
    String mailLink();

    @Message
    String plainLink();

    @Message
    String startOver();

    @Message
    String startOverNote();

    @Message
    String resultKept(String name, String reference);

    @Message
    String resultAccepted(String name, String reference);

    @Message
    String resultUndone(String name, String reference);

    @Message
    String resultCancelled(String name, String reference);

    @Message
    String resultRefused();

    @Message
    String mailHeading();

    @Message
    String mailLead();

    @Message
    String mailEmpty();

    @Message
    String mailBack();

    @Message
    String backLink();

    @Message
    String notWritten();

    @Message
    String reloadHint();

    @Message
    String onItsWay();

    @Message
    String goesOn(String day);

    @Message
    String sent();

    @Message
    String skipped();

    @Message
    String kept();

    @Message
    String failed();

    @Message
    String headFrom();

    @Message
    String headTo();

    @Message
    String headDate();

    @Message
    String headState();

    @Message
    String htmlPart();

    @Message
    String textPart();

    @Message
    String letterCancelled(String plan);

    @Message
    String letterAccepted(String plan);

    @Message
    String letterUndone(String plan);

    @Message
    String letterGreeting(String name);

    @Message
    String newPrice();

    @Message
    String from();

    @Message
    String until();

    @Message
    String letterReceived();

    @Message
    String letterReference();

    @Message
    String letterWhy();

    @Message
    String letterUnpaid(String plan);

    @Message
    String letterStillUnpaid(String plan);

    @Message
    String letterLast(String plan);

    @Message
    String letterUnpaidGreeting(String name);

    @Message
    String letterAmount();

    @Message
    String letterFailed();

    @Message
    String letterUnpaidWhy();
}
