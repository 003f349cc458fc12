package io.leavewell.mail;

/** Keeps the sample company's letters where they can be read: its people do not exist. */
class Drawer implements Carrier {

    @Override
    public LetterState carry(Letter letter, Mailbox to) {
        return LetterState.KEPT;
    }
}
