package io.leavewell.account;

/** Refused, because nobody would be left who decides on people. */
class LastAdmin extends RuntimeException {
    LastAdmin() {
        super("the last admin", null, false, false);
    }
}
