package io.leavewell.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A letter's words as they were first written: each try sends these, under one Message-ID and date. */
@Embeddable
record Written(
        String subject,
        @Column(name = "text_body") String text,
        @Column(name = "html_body") String html,
        @Column(name = "message_id") String messageId,
        @Column(name = "written_at") Instant at) {

    Written(Content content, String messageId, Instant at) {
        this(content.subject(), content.text(), content.html(), messageId, at);
    }

    Content content() {
        return new Content(subject, text, html);
    }
}
