package io.leavewell.reason.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is odd about a row of a file. */
enum Fault {
    /** More cells than the header has: a stray separator. Not taken. */
    CELLS(SourceMessages::faultCells),
    /** The source or its id is missing or too long. Not taken. */
    ORIGIN(SourceMessages::faultOrigin),
    /** Nothing was said. Not taken. */
    WORDS(SourceMessages::faultWords),
    /** No day, or none that can be. Not taken. */
    DAY(SourceMessages::faultDay),
    /** Neither a review nor to the support. Not taken. */
    CHANNEL(SourceMessages::faultChannel),
    /** Nobody is known by that id. Not taken. */
    CUSTOMER(SourceMessages::faultCustomer),
    /** Who was erased is not written about again. Not taken. */
    ERASED(SourceMessages::faultErased),
    /** A code that is none: taken without it. */
    REASON(SourceMessages::faultReason),
    /** Longer than what is kept: the first of it is taken. */
    CUT(SourceMessages::faultCut);

    private final Function<SourceMessages, String> words;

    Fault(Function<SourceMessages, String> words) {
        this.words = words;
    }

    static Optional<Fault> coded(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(SourceMessages say) {
        return words.apply(say);
    }
}
