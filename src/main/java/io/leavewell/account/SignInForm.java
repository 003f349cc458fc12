package io.leavewell.account;

import io.leavewell.web.Form;

/** What somebody types to sign in, and where they want to go then. */
record SignInForm(String email, String password, boolean kept, Next next) {

    private static final int LONGEST_EMAIL = 254;

    static SignInForm of(Form form) {
        return new SignInForm(
                form.text("email").map(Profile::spelled).orElse(""),
                form.typed("password"),
                form.has("keep"),
                Next.of(form.typed("next")));
    }

    static SignInForm empty(String next) {
        return new SignInForm("", "", false, Next.of(next));
    }

    /** Such as an address that is longer than any. */
    boolean isHopeless() {
        return email.isEmpty() || email.length() > LONGEST_EMAIL || email.indexOf(0) >= 0 || password.isEmpty();
    }
}
