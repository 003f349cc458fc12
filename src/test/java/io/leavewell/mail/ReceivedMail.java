package io.leavewell.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail as it arrived. */
public record ReceivedMail(MimeMessage message) {

    public String subject() {
        return read(message::getSubject);
    }

    /** As it came, still encoded; empty if there is none. */
    public String header(String name) {
        var values = read(() -> message.getHeader(name));
        return values == null ? "" : String.join(" | ", values);
    }

    public List<String> headers() {
        var names = new ArrayList<String>();
        Collections.list(read(message::getAllHeaders)).forEach(header -> names.add(header.getName()));
        return names;
    }

    public String text() {
        return part(0);
    }

    public String html() {
        return part(1);
    }

    private String part(int index) {
        return read(() -> ((Multipart) message.getContent())
                .getBodyPart(index)
                .getContent()
                .toString()
                .replace("\r\n", "\n"));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }
}
