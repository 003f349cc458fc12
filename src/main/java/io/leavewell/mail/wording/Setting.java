package io.leavewell.mail.wording;

import io.leavewell.web.Desk;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import java.util.List;

/**
 * What all pages of a phrasebook have around them.
 *
 * @param label what the phrasebook is called
 * @param path of its first page
 */
record Setting(Desk desk, String label, String path, List<Tab> tabs) {

    static Setting of(Desk desk, Phrasebook book, String at) {
        var language = desk.reader().language();
        var tabs = Tab.of(book, at, Messages.in(language, WordingMessages.class));
        return new Setting(desk, book.label(language), LettersDoor.path(book), tabs);
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }
}
