package io.leavewell.account;

import io.leavewell.web.Form;

/**
 * A code, and what was said before it.
 *
 * @param half the note about the first half, see {@link Halves}
 */
record CodeForm(String half, String code, boolean kept, Next next) {

    private static final int LONGEST = 100;

    static CodeForm of(Form form) {
        return new CodeForm(form.typed("half"), form.typed("code"), form.has("keep"), Next.of(form.typed("next")));
    }

    boolean isHopeless() {
        return code.isBlank() || code.length() > LONGEST;
    }
}
