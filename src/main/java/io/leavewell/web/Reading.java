package io.leavewell.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads values out of a filled form, and says in words what cannot be one; the rest is read all the same. */
public final class Reading {

    /** Elsewhere on the web, or a page of ours; never a script. */
    private static final String ADDRESS = "(https?://[^\\s/]+(/\\S*)?)|(/([^/\\s]\\S*)?)";

    private static final int LONGEST_ADDRESS = 500;
    private static final String NUMBER = "-?[0-9]{1,12}([.,][0-9]{1,6})?";

    private final Filled form;
    private final Reader reader;
    private final WebMessages say;
    private final List<Problem> problems = new ArrayList<>();

    public Reading(Filled form, Reader reader) {
        this.form = form;
        this.reader = reader;
        this.say = Messages.in(reader.language(), WebMessages.class);
    }

    /** A text in each language in which it was written; empty if in none. */
    public Optional<Text> text(String name, String label, int most) {
        var words = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            line(name + "-" + language.code(), label + ", " + language.ownName(), most)
                    .ifPresent(text -> words.put(language.code(), text));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(words));
    }

    /** A text that must be there in one language at least. */
    public Text neededText(String name, String label, int most) {
        var text = text(name, label, most);
        if (text.isEmpty()) {
            refuse(name + "-" + reader.language().code(), say.fieldMissing(label));
        }
        return text.orElse(Text.NONE);
    }

    /** Without control characters and blank ends; empty if nothing is left. */
    public Optional<String> line(String name, String label, int most) {
        var clean = form.value(name)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "")
                .strip();
        if (clean.length() > most) {
            refuse(name, say.fieldTooLong(label, reader.number(most), reader.number(clean.length())));
        }
        return Optional.of(clean).filter(text -> !text.isEmpty());
    }

    public String neededLine(String name, String label, int most) {
        var line = line(name, label, most);
        if (line.isEmpty()) {
            refuse(name, say.fieldMissing(label));
        }
        return line.orElse("");
    }

    /** Of a page; empty if nothing was typed, or none that can be linked to. */
    public Optional<String> address(String name, String label) {
        var address = line(name, label, LONGEST_ADDRESS);
        if (address.filter(text -> !text.matches(ADDRESS)).isPresent()) {
            refuse(name, say.fieldNoAddress(label));
        }
        return address;
    }

    /** With a comma or a point before its decimals; empty if nothing was typed, or no number, or one out of bounds. */
    public Optional<BigDecimal> number(String name, String label, BigDecimal least, BigDecimal most) {
        var typed = form.value(name).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = Optional.of(typed)
                .filter(text -> text.matches(NUMBER))
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
        if (number.isEmpty()) {
            refuse(name, say.fieldNoNumber(label, reader.number(least), reader.number(most)));
        }
        return number;
    }

    /** @return {@code least} if it cannot be read, which is a problem */
    public int neededWhole(String name, String label, int least, int most) {
        return whole(name, label, least, most).orElseGet(() -> {
            if (form.value(name).isBlank()) {
                refuse(name, say.fieldMissing(label));
            }
            return least;
        });
    }

    public Optional<Integer> whole(String name, String label, int least, int most) {
        var number = number(name, label, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        var whole = number.filter(value -> value.stripTrailingZeros().scale() <= 0);
        if (number.isPresent() && whole.isEmpty()) {
            refuse(name, say.fieldNoNumber(label, reader.number(least), reader.number(most)));
        }
        return whole.map(BigDecimal::intValueExact);
    }

    /** As date fields send it, 2026-12-24; empty if nothing was typed, or no day. */
    public Optional<LocalDate> day(String name, String label) {
        var typed = form.value(name).strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException garbage) {
            refuse(name, say.fieldNoDay(label));
            return Optional.empty();
        }
    }

    public boolean isTicked(String name) {
        return form.is(name, "true");
    }

    public void refuse(String name, String words) {
        problems.add(new Problem(name, words));
    }

    public boolean isFine() {
        return problems.isEmpty();
    }

    /** As it was filled in, with what is wrong with it. */
    public Filled form() {
        return form.refused(problems);
    }
}
