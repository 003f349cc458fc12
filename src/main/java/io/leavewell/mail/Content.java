package io.leavewell.mail;

import io.leavewell.web.Reader;
import io.quarkus.qute.TemplateInstance;

/** What a letter says, in both its parts. */
public record Content(String subject, String text, String html) {

    /** A line of mail may not exceed 998 bytes (RFC 5322, 2.1.1); this breaks longer ones at a space. */
    private static final String LONG_LINE = "(?m)(?:^|\\G)([^\\n]{300}[^\\n ]*) ";

    public Content {
        subject = HeadLine.of(subject);
        text = plain(text)
                        .replaceAll("(?m)^[ \t]+$", "")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
        html = plain(html).strip() + "\n";
    }

    /** Renders templates that include the frames {@code mail/letter.txt} and {@code mail/letter.html}. */
    public static Content of(Reader reader, String subject, TemplateInstance text, TemplateInstance html) {
        return new Content(subject, rendered(text, reader), rendered(html, reader));
    }

    private static String rendered(TemplateInstance template, Reader reader) {
        return template.setLocale(reader.language().code())
                .data("reader", reader)
                .render();
    }

    private static String plain(String body) {
        return body.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", " ")
                .replaceAll(LONG_LINE, "$1\n");
    }
}
