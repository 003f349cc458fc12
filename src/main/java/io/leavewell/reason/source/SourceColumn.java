package io.leavewell.reason.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a file of statements; others are passed over. */
enum SourceColumn {
    /** Where it was said. */
    SOURCE(true, "app store", SourceMessages::columnSource),
    /** Unique in the source: what was taken once is not taken again. */
    ID(true, "r-1042", SourceMessages::columnId),
    /** What they wrote. */
    TEXT(true, "Too expensive for what it does", SourceMessages::columnText),
    /** A day or a moment. */
    AT(true, "2026-01-31", SourceMessages::columnAt),
    /** Said in public, or to the support. */
    CHANNEL(false, "review", SourceMessages::columnChannel),
    /** A tag such as de; where it is empty nobody knows. */
    LANGUAGE(false, "en", SourceMessages::columnLanguage),
    /** Two letters. */
    COUNTRY(false, "DE", SourceMessages::columnCountry),
    /** The host's own id. */
    CUSTOMER(false, "", SourceMessages::columnCustomer),
    /** A code of the taxonomy, where somebody has chosen one. */
    REASON(false, "too_expensive", SourceMessages::columnReason);

    private final boolean needed;
    private final String example;
    private final Function<SourceMessages, String> meaning;

    SourceColumn(boolean needed, String example, Function<SourceMessages, String> meaning) {
        this.needed = needed;
        this.example = example;
        this.meaning = meaning;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isNeeded() {
        return needed;
    }

    String example() {
        return example;
    }

    String meaning(SourceMessages say) {
        return meaning.apply(say);
    }

    /** As headers write it, in any case. */
    static Optional<SourceColumn> of(String header) {
        var code = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }
}
