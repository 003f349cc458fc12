package io.leavewell.dashboard;

import java.util.function.Function;

/** What settings are about. */
enum Topic {
    GENERAL(SettingMessages::topicGeneral),
    ACCESS(SettingMessages::topicAccess),
    MAIL(SettingMessages::topicMail),
    BRAND(SettingMessages::topicBrand),
    OUTGOING(SettingMessages::topicOutgoing),
    WORK(SettingMessages::topicWork),
    DATABASE(SettingMessages::topicDatabase);

    private final Function<SettingMessages, String> title;

    Topic(Function<SettingMessages, String> title) {
        this.title = title;
    }

    String title(SettingMessages say) {
        return title.apply(say);
    }
}
