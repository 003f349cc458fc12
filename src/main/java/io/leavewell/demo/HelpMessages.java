package io.leavewell.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the two pages to which the sample company's flow leads. */
@MessageBundle("demoHelp")
interface HelpMessages {

    @Message
    String stepsHeading();

    @Message
    String stepsLead();

    @Message
    String stepStart();

    @Message
    String stepStartHow();

    @Message
    String stepShare();

    @Message
    String stepShareHow();

    @Message
    String stepFind();

    @Message
    String stepFindHow();

    @Message
    String exportHeading();

    @Message
    String exportLead();

    @Message
    String exportHow();
}
