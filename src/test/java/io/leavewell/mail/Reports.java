package io.leavewell.mail;

/** Mails by which other servers tell what became of a letter. */
final class Reports {

    private Reports() {}

    static String delivery(String recipient, String messageId, String action, String status, String diagnostic) {
        return """
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                 boundary="=_b"

                --=_b
                Content-Type: text/plain

                Sorry, your mail could not be delivered.

                --=_b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 23 Nov 2026 15:00:00 +0000

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --=_b
                Content-Type: text/rfc822-headers

                From: hello@northlight.example
                Message-ID: %s
                Subject: Welcome

                --=_b--
                """.formatted(recipient, action, status, diagnostic, messageId).replace("\n", "\r\n");
    }

    static String complaint(String messageId) {
        return """
                Subject: complaint
                Content-Type: multipart/report; report-type=feedback-report; boundary="b"

                --b
                Content-Type: text/plain

                Somebody pressed a button.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Provider/1.0
                --b
                Content-Type: message/rfc822

                From: hello@northlight.example
                Message-ID: %s

                Hello
                --b--
                """.formatted(messageId).replace("\n", "\r\n");
    }
}
