package io.leavewell.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each setting does. */
@MessageBundle("setting")
interface SettingMessages {

    @Message
    String topicGeneral();

    @Message
    String topicAccess();

    @Message
    String topicMail();

    @Message
    String topicBrand();

    @Message
    String topicOutgoing();

    @Message
    String topicWork();

    @Message
    String topicDatabase();

    @Message
    String demo();

    @Message
    String directory();

    @Message
    String publicUrl();

    @Message
    String port();

    @Message
    String proxy();

    @Message
    String stopWithParent();

    @Message
    String wordsKept();

    @Message
    String reportCurrency();

    @Message
    String consent();

    @Message
    String mailBudget();

    @Message
    String mailBudgetDays();

    @Message
    String mailHoursFrom();

    @Message
    String mailHoursUntil();

    @Message
    String mailWeekends();

    @Message
    String mailPerMinute();

    @Message
    String bouncesHost();

    @Message
    String bouncesPort();

    @Message
    String bouncesTls();

    @Message
    String bouncesUser();

    @Message
    String bouncesPassword();

    @Message
    String noticeRenewal();

    @Message
    String noticeTrial();

    @Message
    String noticePrice();

    @Message
    String noticePriceLeast();

    @Message
    String followUp();

    @Message
    String signingKey();

    @Message
    String signingKeyPrevious();

    @Message
    String apiKey();

    @Message
    String returnUrls();

    @Message
    String frameAncestors();

    @Message
    String perAddress();

    @Message
    String perLink();

    @Message
    String secondFactor();

    @Message
    String companyLogin();

    @Message
    String oidcEnabled();

    @Message
    String oidcServer();

    @Message
    String oidcClient();

    @Message
    String oidcSecret();

    @Message
    String mailFrom();

    @Message
    String mailName();

    @Message
    String mailHost();

    @Message
    String mailPort();

    @Message
    String mailUser();

    @Message
    String mailPassword();

    @Message
    String brandName();

    @Message
    String brandAccent();

    @Message
    String brandPostal();

    @Message
    String brandSupport();

    @Message
    String brandTeam();

    @Message
    String brandTeamLanguage();

    @Message
    String outcomeUrl();

    @Message
    String allowInternal();

    @Message
    String opinionUrl();

    @Message
    String opinionModel();

    @Message
    String opinionKey();

    @Message
    String opinionBelow();

    @Message
    String opinionPerDay();

    @Message
    String opinionTimeout();

    @Message
    String billingTimeOut();

    @Message
    String workEnabled();

    @Message
    String workThreads();

    @Message
    String workHeartbeat();

    @Message
    String workPoll();

    @Message
    String workFarewell();

    @Message
    String jdbcUrl();

    @Message
    String jdbcUser();

    @Message
    String jdbcPassword();
}
