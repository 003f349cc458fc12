package io.leavewell.mail.wording;

/** Numbers of versions and revisions, as addresses and forms carry them. */
final class Numbers {

    private Numbers() {}

    /** Whatever is no number is one that nothing has. */
    static int read(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}
