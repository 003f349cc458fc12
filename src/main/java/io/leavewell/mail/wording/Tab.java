package io.leavewell.mail.wording;

import java.util.List;
import java.util.stream.Stream;

/** One of the pages of a phrasebook, as its others lead to it. */
record Tab(String path, String label, boolean current) {

    static final String SENTENCES = "";
    static final String PREVIEW = "/preview";
    static final String PUBLISH = "/publish";
    static final String HISTORY = "/history";

    static List<Tab> of(Phrasebook book, String at, WordingMessages say) {
        return Stream.of(
                        tab(book, SENTENCES, say.tabSentences(), at),
                        tab(book, PREVIEW, say.tabPreview(), at),
                        tab(book, PUBLISH, say.tabPublish(), at),
                        tab(book, HISTORY, say.tabHistory(), at))
                .filter(tab ->
                        !tab.path().endsWith(PREVIEW) || !book.specimens().isEmpty())
                .toList();
    }

    private static Tab tab(Phrasebook book, String page, String label, String at) {
        return new Tab(LettersDoor.path(book) + page, label, page.equals(at));
    }
}
