package io.leavewell.dunning.editor;

import io.leavewell.edition.Draft;
import io.leavewell.web.Desk;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import java.util.List;

/**
 * What all pages of the schedule have around them.
 *
 * @param draft who is editing it since when; empty if nobody is
 */
record Setting(Desk desk, List<Desk.Section> tabs, String draft, int revision) {

    static final String PREVIEW = "/preview";
    static final String PUBLISH = "/publish";
    static final String HISTORY = "/history";

    static Setting of(Desk desk, String at, Draft draft) {
        var say = Messages.in(desk.reader().language(), DunningEditorMessages.class);
        var tabs = List.of(
                tab("", say.tabSchedule(), at),
                tab(PREVIEW, say.tabPreview(), at),
                tab(PUBLISH, say.tabPublish(), at),
                tab(HISTORY, say.tabHistory(), at));
        var begun = draft.changedAt()
                .map(moment ->
                        say.begun(draft.changedBy().orElse(""), desk.reader().moment(moment)))
                .orElse("");
        return new Setting(desk, tabs, begun, draft.revision());
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    private static Desk.Section tab(String page, String label, String at) {
        return new Desk.Section(ScheduleDesk.PATH + page, label, page.equals(at));
    }
}
