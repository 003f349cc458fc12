package io.leavewell.account;

import io.leavewell.cancellation.Browser;
import java.io.ByteArrayOutputStream;
import java.time.Clock;

/** An operator's telephone with an app for one-time codes. */
public class Telephone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Clock clock;
    private String secret;

    public Telephone(Clock clock) {
        this.clock = clock;
    }

    public void reads(Browser.Page page) {
        reads(page.document().select("code").text());
    }

    /** @param written as the page shows it */
    public void reads(String written) {
        secret = written.replace(" ", "");
    }

    public String secret() {
        return secret;
    }

    public String code() {
        return Totp.code(decoded(), clock.instant());
    }

    private byte[] decoded() {
        var bytes = new ByteArrayOutputStream();
        var bits = 0L;
        var waiting = 0;
        for (var letter : secret.toCharArray()) {
            bits = (bits << 5 | ALPHABET.indexOf(letter)) & 0xffff;
            waiting += 5;
            if (waiting >= 8) {
                waiting -= 8;
                bytes.write((int) (bits >> waiting));
            }
        }
        return bytes.toByteArray();
    }
}
