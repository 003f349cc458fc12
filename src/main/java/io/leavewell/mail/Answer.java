package io.leavewell.mail;

import java.util.regex.Pattern;

/**
 * What a mail server said, read for whose fault it is (RFC 3463).
 *
 * @param code three digits of SMTP; 0 if there are none
 * @param words all that it said
 */
record Answer(int code, String words) {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    /**
     * Whether nobody has the address, or nobody reads it. A full mailbox empties; and what is refused by policy, with
     * 5.7 or 554, is refused to us.
     */
    boolean isOfAddress() {
        var status = STATUS.matcher(words);
        if (!status.find()) {
            return code >= 550 && code < 554 && code != 552;
        }
        var subject = status.group(2);
        var detail = status.group(3);
        return status.group(1).equals("5")
                && switch (subject) {
                    case "0" -> code != 554;
                    case "1" -> !detail.equals("7") && !detail.equals("8");
                    case "2" -> detail.equals("0") || detail.equals("1");
                    case "4" -> detail.equals("1") || detail.equals("4");
                    default -> false;
                };
    }
}
