package io.leavewell.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the operators' home and on the settings page. */
@MessageBundle("dashboard")
interface DashboardMessages {

    @Message
    String door();

    @Message
    String greeting(String name);

    @Message
    String needsYou();

    @Message
    String nothingNeedsYou();

    @Message
    String firstSteps();

    @Message
    String firstStepsLead();

    @Message
    String stepTaken();

    @Message
    String stepOpen();

    @Message
    String lastDays();

    @Message
    String lastDaysLead();

    @Message
    String wanted();

    @Message
    String left();

    @Message
    String stayed();

    @Message
    String kept();

    @Message
    String undone();

    @Message
    String more(String many);

    @Message
    String fewer(String many);

    @Message
    String asMany();

    @Message
    String tooFewBefore();

    @Message
    String reasons();

    @Message
    String reasonsLead();

    @Message
    String reason();

    @Message
    String people();

    @Message
    String compared();

    @Message
    String reasonsEmpty();

    @Message
    String draftWaits(String by);

    @Message
    String stepFlow();

    @Message
    String stepFlowWhy();

    @Message
    String stepColleagues();

    @Message
    String stepColleaguesWhy();

    @Message
    String stepCustomers();

    @Message
    String stepCustomersWhy();

    @Message
    String settingsDoor();

    @Message
    String settingsHeading();

    @Message
    String settingsLead();

    @Message
    String conditions();

    @Message
    String well();

    @Message
    String settings();

    @Message
    String setting();

    @Message
    String value();

    @Message
    String origin();

    @Message
    String secretSet();

    @Message
    String notSet();

    @Message
    String fromEnvironment();

    @Message
    String fromStart();

    @Message
    String fromFile();

    @Message
    String fromDatabase();

    @Message
    String fromDefault();

    @Message
    String letterHeading();

    @Message
    String letterLead(String address);

    @Message
    String letterButton();

    @Message
    String letterSent(String address);

    @Message
    String letterKept();

    @Message
    String letterFailed(String words);

    @Message
    String version();

    @Message
    String system();

    @Message
    String started();
}
