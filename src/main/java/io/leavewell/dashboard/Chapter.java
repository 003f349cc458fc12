package io.leavewell.dashboard;

import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tasks that the help explains, in the order in which a new team meets them. */
enum Chapter {
    CUSTOMERS(HelpMessages::customersTitle, HelpMessages::customersText, Role.VIEWER, "/customers"),
    LINK(HelpMessages::linkTitle, HelpMessages::linkText, Role.VIEWER, ""),
    PEOPLE(HelpMessages::peopleTitle, HelpMessages::peopleText, Role.ADMIN, "/people"),
    FLOW(HelpMessages::flowTitle, HelpMessages::flowText, Role.VIEWER, "/flow"),
    CHECK(HelpMessages::checkTitle, HelpMessages::checkText, Role.VIEWER, "/flow"),
    REPLAY(HelpMessages::replayTitle, HelpMessages::replayText, Role.VIEWER, "/flow/replay"),
    REASONS(HelpMessages::reasonsTitle, HelpMessages::reasonsText, Role.VIEWER, "/reasons"),
    TAGGER(HelpMessages::taggerTitle, HelpMessages::taggerText, Role.VIEWER, "/reasons/tagger"),
    THEMES(HelpMessages::themesTitle, HelpMessages::themesText, Role.VIEWER, "/reasons/themes"),
    ALERTS(HelpMessages::alertsTitle, HelpMessages::alertsText, Role.VIEWER, "/reasons/alerts"),
    SOURCES(HelpMessages::sourcesTitle, HelpMessages::sourcesText, Role.VIEWER, "/reasons/sources"),
    RECOVERIES(HelpMessages::paymentsTitle, HelpMessages::paymentsText, Role.VIEWER, "/recoveries"),
    LETTERS(HelpMessages::lettersTitle, HelpMessages::lettersText, Role.VIEWER, "/letters"),
    NOTICES(HelpMessages::noticesTitle, HelpMessages::noticesText, Role.VIEWER, "/notices"),
    SEGMENTS(HelpMessages::segmentsTitle, HelpMessages::segmentsText, Role.VIEWER, "/customers/segments"),
    ACTING(HelpMessages::actingTitle, HelpMessages::actingText, Role.VIEWER, "/customers"),
    ERASURE(HelpMessages::erasureTitle, HelpMessages::erasureText, Role.VIEWER, "/customers"),
    WORK(HelpMessages::workTitle, HelpMessages::workText, Role.VIEWER, "/work"),
    TASKS(HelpMessages::tasksTitle, HelpMessages::tasksText, Role.VIEWER, "/tasks"),
    AUDIT(HelpMessages::auditTitle, HelpMessages::auditText, Role.ADMIN, "/audit"),
    SETTINGS(HelpMessages::settingsTitle, HelpMessages::settingsText, Role.ADMIN, "/settings");

    /** How a new paragraph is written in a file of messages, which is read line by line. */
    private static final String PARAGRAPH = "\\\\n|\n";

    private final Function<HelpMessages, String> title;
    private final Function<HelpMessages, String> text;
    private final Role role;
    private final String page;

    /** @param role of those who may open the page */
    Chapter(Function<HelpMessages, String> title, Function<HelpMessages, String> text, Role role, String page) {
        this.title = title;
        this.text = text;
        this.role = role;
        this.page = page;
    }

    HelpPage.Chapter in(HelpMessages say, Role reader) {
        var opens = !page.isEmpty() && reader.includes(role);
        return new HelpPage.Chapter(
                name().toLowerCase(Locale.ROOT),
                title.apply(say),
                List.of(text.apply(say).split(PARAGRAPH)),
                opens ? Workspace.PATH + page : "");
    }
}
