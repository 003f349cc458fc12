package io.leavewell.mail;

import java.net.IDN;
import java.util.regex.Pattern;

/** A mail address and whose it is; whatever was typed into it, it stays on its own line of a letter's head. */
public record Mailbox(String address, String name) {

    /** <a href="https://html.spec.whatwg.org/#valid-e-mail-address">What browsers take for an address</a>. */
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    public Mailbox {
        address = withPlainDomain(HeadLine.of(address));
        name = HeadLine.of(name);
    }

    public Mailbox(String address) {
        this(address, "");
    }

    /** Letters beyond ASCII before the @ are refused: few servers take them. */
    public boolean isValid() {
        return address.length() <= 254 && VALID.matcher(address).matches();
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** As it stands in {@code From:} and {@code To:}. */
    String inHead() {
        return name.isEmpty() ? address : HeadLine.phrase(name) + " <" + address + ">";
    }

    private static String withPlainDomain(String typed) {
        var at = typed.lastIndexOf('@');
        try {
            return typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            return typed;
        }
    }
}
