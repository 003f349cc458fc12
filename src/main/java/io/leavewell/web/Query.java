package io.leavewell.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The state of a list, kept in its address: what is looked for, how it is sorted, which page is shown. */
public record Query(Map<String, String> fields) {

    private static final int LAST_PAGE = Listing.MOST / Listing.SIZE;

    public static Query of(UriInfo uri) {
        var fields = new LinkedHashMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!values.get(0).isBlank()) fields.put(name, clean(values.get(0)));
        });
        return new Query(fields);
    }

    /** Empty if it is not there or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The value as a form shows it again. */
    public String shown(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return value.equals(fields.get(name));
    }

    /** Empty if it is not there or no day of the calendar. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Counted from 1. */
    public int page() {
        return text("page")
                .filter(number -> number.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .map(number -> Math.max(1, Math.min(number, LAST_PAGE)))
                .orElse(1);
    }

    /** How many rows stand on the pages before this one. */
    public int first() {
        return (page() - 1) * Listing.SIZE;
    }

    /** The column to sort by; empty for the list's own order. */
    public Optional<String> sort() {
        return text("sort").map(key -> key.startsWith("-") ? key.substring(1) : key);
    }

    public boolean descending() {
        return text("sort").filter(key -> key.startsWith("-")).isPresent();
    }

    public boolean wantsCsv() {
        return fields.containsKey("csv");
    }

    /** Where a click on a column's head leads: sorted by it, or the other way round. */
    public String sortedBy(String key) {
        return with("sort", sort().filter(key::equals).isPresent() && !descending() ? "-" + key : key);
    }

    /** For {@code aria-sort}. */
    public String direction(String key) {
        return sort().filter(key::equals).isEmpty() ? "none" : descending() ? "descending" : "ascending";
    }

    public String toPage(int page) {
        return href("page", String.valueOf(page));
    }

    /** The same list with one thing changed, from its first page. */
    public String with(String name, String value) {
        var others = new LinkedHashMap<>(fields);
        others.remove("page");
        return new Query(others).href(name, value);
    }

    /** As a file, whole. */
    public String csv() {
        return with("csv", "1");
    }

    private String href(String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, value);
        var uri = UriBuilder.fromPath("");
        all.forEach((key, text) ->
                uri.queryParam("{k}", "{v}").resolveTemplate("k", key).resolveTemplate("v", text));
        return uri.build().toString();
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    }
}
