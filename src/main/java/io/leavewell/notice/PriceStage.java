package io.leavewell.notice;

/** How far a change of prices is. */
enum PriceStage {
    /** Nobody is told yet. */
    DRAFT,
    /** Published. */
    RUNNING,
    STOPPED;

    static PriceStage of(PriceChange change) {
        return change.isDraft() ? DRAFT : change.isStopped() ? STOPPED : RUNNING;
    }

    String words(PriceMessages say) {
        return switch (this) {
            case DRAFT -> say.stageDraft();
            case RUNNING -> say.stageRunning();
            case STOPPED -> say.stageStopped();
        };
    }

    public boolean isGood() {
        return this == RUNNING;
    }
}
