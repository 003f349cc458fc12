package io.leavewell.notice;

import io.leavewell.billing.Subscription;
import io.leavewell.mail.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Posts the letters about other prices to those who were chosen, and the second ones if it is off. */
@ApplicationScoped
class PriceLetters {

    @Inject
    NoticePost post;

    @Inject
    Clock clock;

    /** Of whoever still is who was chosen; with the renewal of which they are told early enough. */
    void post(List<UUID> ids) {
        post.postAll(PriceQueue.notices(ids).stream().map(notice -> {
            var obstacle = obstacle(notice);
            obstacle.ifPresent(notice::skip);
            return obstacle.isPresent() ? Optional.empty() : letter(notice);
        }));
    }

    void postOff(List<UUID> ids) {
        post.postAll(PriceQueue.notices(ids).stream().map(told -> {
            var off = new Notice(told, clock.instant());
            off.persist();
            var obstacle = obstacleOff(told);
            obstacle.ifPresent(off::skip);
            return obstacle.isPresent()
                    ? Optional.empty()
                    : post.letter(off, off.aboutAt().orElseThrow(), post.next(off.customer()));
        }));
    }

    /** Why the other price does not concern them any more. */
    static Optional<Skip> obstacle(Notice notice) {
        var subscription = notice.subscription();
        if (notice.change().filter(PriceChange::isStopped).isPresent()) {
            return Optional.of(Skip.STOPPED);
        }
        return obstacleOff(notice)
                .or(() -> Optional.of(Skip.LEAVING).filter(skip -> subscription.isLeaving()))
                .or(() -> Optional.of(Skip.OTHER_PLAN).filter(skip -> !isAsChosen(notice, subscription)));
    }

    static Optional<Skip> obstacleOff(Notice notice) {
        return Optional.of(Skip.ERASED)
                .filter(skip -> notice.customer().isErased())
                .or(() -> Optional.of(Skip.ENDED)
                        .filter(skip -> notice.subscription().isEnded()));
    }

    private Optional<Posting> letter(Notice notice) {
        var terms = notice.change().orElseThrow().terms();
        var days = new RenewalDays(notice.subscription(), terms);
        var goes = post.next(notice.customer());
        notice.meantFrom(days.first());
        return post.letter(notice, days.kept(goes, goes), goes);
    }

    /** Of the same plan at the old price, with nothing else agreed; the other price itself may be. */
    private static boolean isAsChosen(Notice notice, Subscription subscription) {
        var terms = subscription.terms();
        var chosen = notice.change().orElseThrow().terms();
        return chosen.plans().contains(terms.plan().code())
                && chosen.intervals().contains(terms.interval().code())
                && notice.before().filter(terms.price()::equals).isPresent()
                && subscription.next().isEmpty();
    }
}
