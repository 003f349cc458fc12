package io.leavewell.notice;

import io.leavewell.billing.Subscription;
import io.leavewell.mail.Posting;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells people ahead of renewals and of the end of trials. Whatever was missed while nothing ran is made up for, as long as
 * the charge is still to come.
 */
@ApplicationScoped
class NoticeRoutine implements Routine {

    /** Days begin earlier elsewhere, a letter of a weekend goes before it, and all are posted a day ahead. */
    private static final Duration EARLIER = Duration.ofDays(4);

    /** So long before its time a letter is posted: soon enough for nine o'clock, and late enough to know how things stand. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final Sheaf SHEAF = new Sheaf("Telling of a coming charge");

    @Inject
    ComingCharges charges;

    @Inject
    NoticePost post;

    @Inject
    Leads leads;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notice.coming";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, NoticeMessages.class).workComing();
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        walk(NoticeLetter.RENEWAL, leads.renewal());
        walk(NoticeLetter.TRIAL, leads.trial());
    }

    private void walk(NoticeLetter kind, Lead lead) {
        if (lead.isOff()) {
            return;
        }
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(lead.days())).plus(EARLIER);
        for (var places = untold(kind, ComingCharges.Place.after(now), until); !places.isEmpty(); ) {
            SHEAF.each(
                    places.stream().map(ComingCharges.Place::subscription).toList(),
                    ids -> post.postAll(
                            Subscription.of(ids).stream().map(subscription -> tell(subscription, kind, lead))));
            places = untold(kind, places.get(places.size() - 1), until);
        }
    }

    private List<ComingCharges.Place> untold(NoticeLetter kind, ComingCharges.Place after, Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> charges.untold(kind, after, until));
    }

    /** @return the letter to post; empty if it is too early, or not wanted any more */
    private Optional<Posting> tell(Subscription subscription, NoticeLetter kind, Lead lead) {
        var now = clock.instant();
        return coming(subscription, kind, lead, now)
                .filter(coming -> wanted(coming, lead).isBefore(now.plus(AHEAD)))
                .flatMap(coming -> {
                    var reader = coming.subscription().customer().reads(Language.EN);
                    var notice = new Notice(coming, now);
                    notice.persist();
                    return post.letter(
                            notice, coming.at(), lead.posted(coming.at(), now, reader.zone(), reader.country()));
                });
    }

    private static Optional<Coming> coming(Subscription subscription, NoticeLetter kind, Lead lead, Instant now) {
        return kind == NoticeLetter.TRIAL
                ? Coming.firstCharge(subscription, lead, now)
                : Coming.renewal(subscription, now);
    }

    private static Instant wanted(Coming coming, Lead lead) {
        var reader = coming.subscription().customer().reads(Language.EN);
        return lead.wanted(coming.at(), reader.zone(), reader.country());
    }
}
