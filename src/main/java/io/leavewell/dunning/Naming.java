package io.leavewell.dunning;

import io.leavewell.billing.Decline;

/** What causes, ends and endings are called. */
final class Naming {

    private Naming() {}

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
