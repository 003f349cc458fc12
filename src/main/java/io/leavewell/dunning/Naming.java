package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What causes, ends and endings are called. */
public final class Naming {

    private Naming() {}

    public static String of(Decline decline, Language language) {
        return of(decline, say(language));
    }

    public static String of(Finish finish, Language language) {
        return of(finish, say(language));
    }

    public static String of(Recovery.Ending ending, Language language) {
        return of(ending, say(language));
    }

    private static DunningMessages say(Language language) {
        return Messages.in(language, DunningMessages.class);
    }

    static String of(Decline decline, DunningMessages say) {
        return switch (decline) {
            case INSUFFICIENT_FUNDS -> say.causeInsufficientFunds();
            case EXPIRED_CARD -> say.causeExpiredCard();
            case HARD -> say.causeHard();
            case AUTHENTICATION -> say.causeAuthentication();
            case PROCESSOR -> say.causeProcessor();
            case UNKNOWN -> say.causeUnknown();
        };
    }

    static String of(Finish finish, DunningMessages say) {
        return switch (finish) {
            case CANCEL -> say.finishCancel();
            case PAUSE -> say.finishPause();
            case LEAVE -> say.finishLeave();
        };
    }

    static String of(Recovery.Ending ending, DunningMessages say) {
        return switch (ending) {
            case PAID -> say.endingPaid();
            case CANCELLED -> say.endingCancelled();
            case VOIDED -> say.endingVoided();
            case REFUNDED -> say.endingRefunded();
            case PAUSED -> say.endingPaused();
            case ERASED -> say.endingErased();
            case EXHAUSTED -> say.endingExhausted();
        };
    }
}
