package io.leavewell.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a notice when; each null as long as it has not.
 *
 * @param first the renewal from which another price was meant
 * @param effect the renewal from which it is charged
 * @param recorded when billing was asked to charge it
 * @param takenBack when billing was asked to leave it
 */
@Embeddable
record NoticeTimes(
        @Column(name = "made_at") Instant made,
        @Column(name = "posted_at") Instant posted,
        @Column(name = "sent_at") Instant sent,
        @Column(name = "first_at") Instant first,
        @Column(name = "effect_at") Instant effect,
        @Column(name = "recorded_at") Instant recorded,
        @Column(name = "taken_back_at") Instant takenBack) {

    static NoticeTimes made(Instant now) {
        return new NoticeTimes(now, null, null, null, null, null, null);
    }

    NoticeTimes posted(Instant now) {
        return new NoticeTimes(made, now, sent, first, effect, recorded, takenBack);
    }

    NoticeTimes meantFrom(Instant renewal) {
        return new NoticeTimes(made, posted, sent, renewal, effect, recorded, takenBack);
    }

    NoticeTimes recorded(Instant from, Instant now) {
        return new NoticeTimes(made, posted, sent, first, from, now, takenBack);
    }

    NoticeTimes takenBack(Instant now) {
        return new NoticeTimes(made, posted, sent, first, effect, recorded, now);
    }

    Optional<Instant> postedAt() {
        return Optional.ofNullable(posted);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sent);
    }

    /** From which renewal another price is charged. */
    Optional<Instant> effectAt() {
        return Optional.ofNullable(effect).filter(from -> takenBack == null);
    }
}
