package io.leavewell.notice;

import java.util.function.Function;

/** Why no letter was posted. */
enum Skip {
    /** Nobody knows an address of theirs; asked again when somebody does, except about another price. */
    NO_ADDRESS(NoticeMessages::skipNoAddress),
    /** They were erased. */
    ERASED(NoticeMessages::skipErased),
    /** They have cancelled. */
    LEAVING(NoticeMessages::skipLeaving),
    /** It has ended. */
    ENDED(NoticeMessages::skipEnded),
    /** They have chosen another plan, or pay another price by now. */
    OTHER_PLAN(NoticeMessages::skipOtherPlan),
    /** The change of the price was stopped first. */
    STOPPED(NoticeMessages::skipStopped);

    private final Function<NoticeMessages, String> words;

    Skip(Function<NoticeMessages, String> words) {
        this.words = words;
    }

    String words(NoticeMessages say) {
        return words.apply(say);
    }
}
