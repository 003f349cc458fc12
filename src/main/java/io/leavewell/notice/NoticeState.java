package io.leavewell.notice;

import io.leavewell.mail.Letter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where a notice stands, told from its letter. */
enum NoticeState {
    /** Its letter is posted soon. */
    PLANNED(NoticeMessages::statePlanned),
    /** Its letter waits for its time. */
    POSTED(NoticeMessages::statePosted),
    /** A mail server took the letter; with the sample company, it was written. */
    SENT(NoticeMessages::stateSent),
    /** The letter could not go, or came back. */
    FAILED(NoticeMessages::stateFailed),
    /** No letter was posted, or it was no longer needed when its time came. */
    SKIPPED(NoticeMessages::stateSkipped);

    /** Of a notice {@code n} and its letter {@code l}, in SQL. */
    static final String SQL = """
            case when n.skipped is not null and n.posted_at is null or l.state = 'SKIPPED' then 'SKIPPED'
              when l.state in ('FAILED', 'BOUNCED', 'SUPPRESSED') then 'FAILED'
              when n.sent_at is not null or l.state in ('SENT', 'KEPT') then 'SENT'
              when n.posted_at is not null then 'POSTED' else 'PLANNED' end""";

    private static final Set<String> BAD = Set.of("FAILED", "BOUNCED", "SUPPRESSED");
    private static final Set<String> GOOD = Set.of("SENT", "KEPT");

    private final Function<NoticeMessages, String> words;

    NoticeState(Function<NoticeMessages, String> words) {
        this.words = words;
    }

    static Optional<NoticeState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    static NoticeState of(Notice notice, Optional<Letter> letter) {
        var state = letter.map(one -> one.state().name()).orElse("");
        var isPosted = notice.times().postedAt().isPresent();
        if (notice.skipped().isPresent() && !isPosted || state.equals("SKIPPED")) {
            return SKIPPED;
        } else if (BAD.contains(state)) {
            return FAILED;
        } else if (notice.times().sentAt().isPresent() || GOOD.contains(state)) {
            return SENT;
        }
        return isPosted ? POSTED : PLANNED;
    }

    /** Whether somebody knows, or will soon. */
    boolean tells() {
        return this == PLANNED || this == POSTED || this == SENT;
    }

    public boolean isGood() {
        return this == SENT;
    }

    public boolean isBad() {
        return this == FAILED;
    }

    String words(NoticeMessages say) {
        return words.apply(say);
    }
}
