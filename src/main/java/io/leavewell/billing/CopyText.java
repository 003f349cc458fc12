package io.leavewell.billing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Rows in the text format of PostgreSQL's COPY: https://www.postgresql.org/docs/15/sql-copy.html */
final class CopyText implements AutoCloseable {

    private final Writer out;
    private boolean first = true;

    CopyText(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** A value as PostgreSQL reads its text, or null. */
    CopyText put(Object value) throws IOException {
        if (!first) {
            out.write('\t');
        }
        first = false;
        if (value == null) {
            out.write("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    void endRow() throws IOException {
        out.write('\n');
        first = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void escape(String text) throws IOException {
        var written = 0;
        for (var i = 0; i < text.length(); i++) {
            var escaped = escaped(text.charAt(i));
            if (escaped != null) {
                out.write(text, written, i - written);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
