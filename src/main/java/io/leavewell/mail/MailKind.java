package io.leavewell.mail;

/** The letters about letters themselves. */
enum MailKind implements LetterKind {
    /** To an operator who wants to see whether letters go. */
    TRIAL;

    @Override
    public String code() {
        return "mail.trial";
    }
}
