package io.leavewell.web;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent as a form, read as <a href="https://url.spec.whatwg.org/#urlencoded-parsing">browsers do</a>: whatever
 * the bytes are, they are read, so that a stray percent sign keeps nobody from cancelling.
 */
public final class Form {

    /** Characters of one field; more is no text of a person. */
    private static final int LONGEST = 300_000;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form() {}

    /** @throws ClientErrorException 413, if a field is longer than 300,000 characters */
    public static Form of(byte[] body) {
        var form = new Form();
        for (var field : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            var parts = field.split("=", 2);
            form.fields
                    .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 2 ? decoded(parts[1]) : "");
        }
        return form;
    }

    /** The first of that name; empty if there is none or it is blank. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst().filter(text -> !text.isBlank());
    }

    /** The first of that name as it was typed; empty text if there is none. */
    public String typed(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All of that name, in their order. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether a box of that name was ticked. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Everything that was sent, to be shown again. */
    Map<String, List<String>> fields() {
        return fields;
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (var at = 0; at < text.length(); at++) {
            var code = code(text, at);
            bytes.write(code >= 0 ? code : text.charAt(at) == '+' ? ' ' : text.charAt(at));
            at += code >= 0 ? 2 : 0;
        }
        return withinLimit(bytes.toString(StandardCharsets.UTF_8));
    }

    /** The byte that a percent sign and two digits stand for, or -1 if they do not stand here. */
    private static int code(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(at + 1), 16);
        var low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String withinLimit(String text) {
        if (text.length() > LONGEST) {
            throw new ClientErrorException(413);
        }
        return text;
    }
}
