package io.leavewell.reason.theme;

/** What became of a letter to somebody, or why there is none. */
record Why(String code) {

    /** A reason that another room brings may have no words here. */
    String words(ThemeMessages say) {
        return switch (code) {
            case "sent" -> say.letterSent();
            case "kept" -> say.letterKept();
            case "waiting" -> say.letterWaiting();
            case "skipped" -> say.letterSkipped();
            case "failed" -> say.letterFailed();
            case "told_before" -> say.whyToldBefore();
            case "erased" -> say.whyErased();
            case "no_address" -> say.whyNoAddress();
            case "objected" -> say.whyObjected();
            case "no_consent" -> say.whyNoConsent();
            case "suppressed" -> say.whySuppressed();
            default -> say.whyOther(code);
        };
    }
}
