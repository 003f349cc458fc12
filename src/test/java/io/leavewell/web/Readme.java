package io.leavewell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of the README, so that what we publish is what we test. */
final class Readme {

    private Readme() {}

    /** The only block of the language under the heading. */
    static String block(String heading, String language) {
        String section = section(heading);
        Matcher block = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(section);
        if (!block.find()) throw new AssertionError("no ```" + language + " under " + heading);
        String text = block.group(1);
        if (block.find()) throw new AssertionError("several ```" + language + " under " + heading);
        return text;
    }

    private static String section(String heading) {
        Matcher section = Pattern.compile(
                        "^## " + Pattern.quote(heading) + "\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text());
        if (!section.find()) throw new AssertionError("no heading " + heading);
        return section.group(1);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
