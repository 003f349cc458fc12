package io.leavewell.dashboard;

import java.util.function.Function;

/** Everything that whoever installs the product can set, with what it does. */
enum Setting {
    DEMO("leavewell.demo", Topic.GENERAL, SettingMessages::demo),
    DATA_DIR("leavewell.data-dir", Topic.GENERAL, SettingMessages::directory),
    PUBLIC_URL("leavewell.public-url", Topic.GENERAL, SettingMessages::publicUrl),
    PORT("quarkus.http.port", Topic.GENERAL, SettingMessages::port),
    PROXY("quarkus.http.proxy.proxy-address-forwarding", Topic.GENERAL, SettingMessages::proxy, "false"),
    STOP_WITH_PARENT("leavewell.stop-with-parent", Topic.GENERAL, SettingMessages::stopWithParent, "false"),
    WORDS_KEPT("leavewell.words-kept-months", Topic.GENERAL, SettingMessages::wordsKept),
    REPORT_CURRENCY("leavewell.report-currency", Topic.GENERAL, SettingMessages::reportCurrency),
    SIGNING_KEY("leavewell.signing-key", Topic.ACCESS, SettingMessages::signingKey),
    SIGNING_KEY_PREVIOUS("leavewell.signing-key-previous", Topic.ACCESS, SettingMessages::signingKeyPrevious),
    API_KEY("leavewell.api-key", Topic.ACCESS, SettingMessages::apiKey),
    RETURN_URLS("leavewell.return-urls", Topic.ACCESS, SettingMessages::returnUrls),
    FRAME_ANCESTORS("leavewell.frame-ancestors", Topic.ACCESS, SettingMessages::frameAncestors, "'none'"),
    PER_ADDRESS("leavewell.limits.per-address", Topic.ACCESS, SettingMessages::perAddress),
    PER_LINK("leavewell.limits.per-link", Topic.ACCESS, SettingMessages::perLink),
    SECOND_FACTOR("leavewell.account.second-factor-for-admins", Topic.ACCESS, SettingMessages::secondFactor, "false"),
    COMPANY_LOGIN("leavewell.account.company-login", Topic.ACCESS, SettingMessages::companyLogin),
    OIDC_ENABLED("quarkus.oidc.tenant-enabled", Topic.ACCESS, SettingMessages::oidcEnabled, "false"),
    OIDC_SERVER("quarkus.oidc.auth-server-url", Topic.ACCESS, SettingMessages::oidcServer),
    OIDC_CLIENT("quarkus.oidc.client-id", Topic.ACCESS, SettingMessages::oidcClient),
    OIDC_SECRET("quarkus.oidc.credentials.secret", Topic.ACCESS, SettingMessages::oidcSecret),
    MAIL_FROM("leavewell.mail.from", Topic.MAIL, SettingMessages::mailFrom),
    MAIL_NAME("leavewell.mail.name", Topic.MAIL, SettingMessages::mailName),
    MAIL_HOST("quarkus.mailer.host", Topic.MAIL, SettingMessages::mailHost),
    MAIL_PORT("quarkus.mailer.port", Topic.MAIL, SettingMessages::mailPort, "25"),
    MAIL_USER("quarkus.mailer.username", Topic.MAIL, SettingMessages::mailUser),
    MAIL_PASSWORD("quarkus.mailer.password", Topic.MAIL, SettingMessages::mailPassword),
    MAIL_BUDGET("leavewell.mail.budget", Topic.MAIL, SettingMessages::mailBudget),
    MAIL_BUDGET_DAYS("leavewell.mail.budget-days", Topic.MAIL, SettingMessages::mailBudgetDays),
    MAIL_FROM_HOUR("leavewell.mail.hours-from", Topic.MAIL, SettingMessages::mailHoursFrom),
    MAIL_UNTIL_HOUR("leavewell.mail.hours-until", Topic.MAIL, SettingMessages::mailHoursUntil),
    MAIL_WEEKENDS("leavewell.mail.weekends", Topic.MAIL, SettingMessages::mailWeekends),
    MAIL_PER_MINUTE("leavewell.mail.per-minute", Topic.MAIL, SettingMessages::mailPerMinute),
    BOUNCES_HOST("leavewell.mail.bounces.host", Topic.MAIL, SettingMessages::bouncesHost),
    BOUNCES_PORT("leavewell.mail.bounces.port", Topic.MAIL, SettingMessages::bouncesPort),
    BOUNCES_TLS("leavewell.mail.bounces.tls", Topic.MAIL, SettingMessages::bouncesTls),
    BOUNCES_USER("leavewell.mail.bounces.username", Topic.MAIL, SettingMessages::bouncesUser),
    BOUNCES_PASSWORD("leavewell.mail.bounces.password", Topic.MAIL, SettingMessages::bouncesPassword),
    NOTICE_RENEWAL("leavewell.notice.renewal-days", Topic.MAIL, SettingMessages::noticeRenewal),
    NOTICE_TRIAL("leavewell.notice.trial-days", Topic.MAIL, SettingMessages::noticeTrial),
    NOTICE_PRICE("leavewell.notice.price-days", Topic.MAIL, SettingMessages::noticePrice),
    NOTICE_PRICE_LEAST("leavewell.notice.price-days-least", Topic.MAIL, SettingMessages::noticePriceLeast),
    CONSENT("leavewell.marketing-consent-attribute", Topic.MAIL, SettingMessages::consent),
    FOLLOW_UP("leavewell.follow-up-survey", Topic.MAIL, SettingMessages::followUp),
    BRAND_NAME("leavewell.brand.name", Topic.BRAND, SettingMessages::brandName, "Leavewell"),
    BRAND_ACCENT("leavewell.brand.accent", Topic.BRAND, SettingMessages::brandAccent, "#1f5fbf"),
    BRAND_POSTAL("leavewell.brand.postal-address", Topic.BRAND, SettingMessages::brandPostal),
    BRAND_SUPPORT("leavewell.brand.support-address", Topic.BRAND, SettingMessages::brandSupport),
    BRAND_TEAM("leavewell.brand.team-address", Topic.BRAND, SettingMessages::brandTeam),
    BRAND_TEAM_LANGUAGE("leavewell.brand.team-language", Topic.BRAND, SettingMessages::brandTeamLanguage),
    OUTCOME_URL("leavewell.outcome-url", Topic.OUTGOING, SettingMessages::outcomeUrl),
    ALLOW_INTERNAL("leavewell.outgoing.allow-internal", Topic.OUTGOING, SettingMessages::allowInternal),
    OPINION_URL("leavewell.second-opinion.url", Topic.OUTGOING, SettingMessages::opinionUrl),
    OPINION_MODEL("leavewell.second-opinion.model", Topic.OUTGOING, SettingMessages::opinionModel),
    OPINION_KEY("leavewell.second-opinion.key", Topic.OUTGOING, SettingMessages::opinionKey),
    OPINION_BELOW("leavewell.second-opinion.below", Topic.OUTGOING, SettingMessages::opinionBelow),
    OPINION_PER_DAY("leavewell.second-opinion.per-day", Topic.OUTGOING, SettingMessages::opinionPerDay),
    OPINION_TIMEOUT("leavewell.second-opinion.timeout", Topic.OUTGOING, SettingMessages::opinionTimeout),
    BILLING_TIME_OUT("leavewell.billing.time-out", Topic.WORK, SettingMessages::billingTimeOut, "2S"),
    WORK_ENABLED("leavewell.work.enabled", Topic.WORK, SettingMessages::workEnabled, "true"),
    WORK_THREADS("leavewell.work.threads", Topic.WORK, SettingMessages::workThreads, "4"),
    WORK_HEARTBEAT("leavewell.work.heartbeat", Topic.WORK, SettingMessages::workHeartbeat, "2s"),
    WORK_POLL("leavewell.work.poll", Topic.WORK, SettingMessages::workPoll, "1s"),
    WORK_FAREWELL("leavewell.work.farewell", Topic.WORK, SettingMessages::workFarewell, "20s"),
    JDBC_URL("quarkus.datasource.jdbc.url", Topic.DATABASE, SettingMessages::jdbcUrl),
    JDBC_USER("quarkus.datasource.username", Topic.DATABASE, SettingMessages::jdbcUser),
    JDBC_PASSWORD("quarkus.datasource.password", Topic.DATABASE, SettingMessages::jdbcPassword);

    private final String key;
    private final Topic topic;
    private final Function<SettingMessages, String> meaning;
    private final String fallback;

    Setting(String key, Topic topic, Function<SettingMessages, String> meaning) {
        this(key, topic, meaning, "");
    }

    /** @param fallback what counts where nothing is set and the configuration itself knows no default */
    Setting(String key, Topic topic, Function<SettingMessages, String> meaning, String fallback) {
        this.key = key;
        this.topic = topic;
        this.meaning = meaning;
        this.fallback = fallback;
    }

    String key() {
        return key;
    }

    Topic topic() {
        return topic;
    }

    String meaning(SettingMessages say) {
        return meaning.apply(say);
    }

    String fallback() {
        return fallback;
    }

    /** Whether nobody may read it, not even an admin. */
    boolean isSecret() {
        return key.matches(".*(key|key-previous|password|secret)");
    }
}
