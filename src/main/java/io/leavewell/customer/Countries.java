package io.leavewell.customer;

import io.leavewell.web.Reader;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of the world in a reader's language. */
public final class Countries {

    private Countries() {}

    /** By their names. */
    public static List<Directory.Choice> in(Reader reader) {
        var collator = Collator.getInstance(reader.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Directory.Choice(code, name(code, reader)))
                .sorted(Comparator.comparing(Directory.Choice::label, collator))
                .toList();
    }

    /** The code itself where it is none; empty for null. */
    public static String name(String code, Reader reader) {
        return code == null || code.isBlank()
                ? ""
                : new Locale.Builder()
                        .setRegion(code.matches("[A-Za-z]{2}") ? code : "")
                        .build()
                        .getDisplayCountry(reader.locale());
    }
}
