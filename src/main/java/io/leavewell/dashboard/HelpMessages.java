package io.leavewell.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The help, task by task; a new line in a text begins a new paragraph. */
@MessageBundle("help")
interface HelpMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String contents();

    @Message
    String openPage();

    @Message
    String customersTitle();

    @Message
    String customersText();

    @Message
    String linkTitle();

    @Message
    String linkText();

    @Message
    String peopleTitle();

    @Message
    String peopleText();

    @Message
    String flowTitle();

    @Message
    String flowText();

    @Message
    String checkTitle();

    @Message
    String checkText();

    @Message
    String replayTitle();

    @Message
    String replayText();

    @Message
    String actingTitle();

    @Message
    String actingText();

    @Message
    String erasureTitle();

    @Message
    String erasureText();

    @Message
    String workTitle();

    @Message
    String workText();

    @Message
    String tasksTitle();

    @Message
    String tasksText();

    @Message
    String auditTitle();

    @Message
    String auditText();

    @Message
    String settingsTitle();

    @Message
    String settingsText();

    @Message
    String reasonsTitle();

    @Message
    String reasonsText();

    @Message
    String taggerTitle();

    @Message
    String taggerText();

    @Message
    String paymentsTitle();

    @Message
    String paymentsText();

    @Message
    String lettersTitle();

    @Message
    String lettersText();

    @Message
    String noticesTitle();

    @Message
    String noticesText();

    @Message
    String segmentsTitle();

    @Message
    String segmentsText();

    @Message
    String themesTitle();

    @Message
    String themesText();

    @Message
    String alertsTitle();

    @Message
    String alertsText();

    @Message
    String sourcesTitle();

    @Message
    String sourcesText();
}
