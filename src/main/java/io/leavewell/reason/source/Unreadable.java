package io.leavewell.reason.source;

import java.util.function.Function;

/** Nothing more of a file can be read; what came before stays. */
class Unreadable extends RuntimeException {

    private final transient Function<SourceMessages, String> words;

    Unreadable(Function<SourceMessages, String> words) {
        super("A file of statements cannot be read");
        this.words = words;
    }

    String in(SourceMessages say) {
        return words.apply(say);
    }
}
