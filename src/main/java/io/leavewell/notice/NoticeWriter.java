package io.leavewell.notice;

import io.leavewell.billing.PaymentMethod;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Writes notices from how things stand at the moment of sending; what no longer holds is not sent (T-M5). */
@ApplicationScoped
class NoticeWriter implements Writer {

    @Inject
    Wordings wordings;

    @Inject
    NoticeLinks links;

    @Inject
    Leads leads;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @Override
    public Set<NoticeLetter> kinds() {
        return Set.of(NoticeLetter.values());
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        return Notice.at(letter.about()).flatMap(notice -> told(notice, reader.language())
                .map(told -> new NoticeWords(told, reader, wordings.inForce()).of(notice.kind())));
    }

    private Optional<Told> told(Notice notice, Language language) {
        return switch (notice.kind()) {
            case RENEWAL ->
                Coming.renewal(notice.subscription(), clock.instant())
                        .filter(coming -> isOf(coming, notice))
                        .map(coming -> told(notice, coming, Optional.empty()));
            case TRIAL ->
                Coming.firstCharge(notice.subscription(), leads.trial(), clock.instant())
                        .filter(coming -> isOf(coming, notice))
                        .map(coming -> told(notice, coming, Optional.empty()));
            case PRICE ->
                PriceLetters.obstacle(notice).isPresent() ? Optional.empty() : Optional.of(price(notice, language));
            case PRICE_OFF ->
                PriceLetters.obstacleOff(notice).isPresent() ? Optional.empty() : Optional.of(off(notice));
        };
    }

    /** From the first renewal of which they hear early enough now. */
    private Told price(Notice notice, Language language) {
        var terms = notice.change().orElseThrow().terms();
        var now = clock.instant();
        var from = new RenewalDays(notice.subscription(), terms).kept(now, now);
        var coming = Coming.at(NoticeLetter.PRICE, notice.subscription(), from, notice.amount());
        return told(notice, coming, Optional.of(terms.reason().in(language)));
    }

    private Told off(Notice notice) {
        var at = notice.aboutAt().orElseThrow();
        return told(
                notice,
                Coming.at(NoticeLetter.PRICE_OFF, notice.subscription(), at, notice.amount()),
                Optional.empty());
    }

    private Told told(Notice notice, Coming coming, Optional<String> reason) {
        var customer = notice.customer();
        return new Told(
                brand.name(),
                customer.name(),
                coming.terms().plan(),
                coming.terms().interval(),
                coming.at(),
                coming.price(),
                coming.full(),
                notice.before(),
                coming.losesDiscount(clock.instant()),
                PaymentMethod.of(customer).map(card -> new Told.Card(card.brand(), card.last4())),
                reason,
                links.toCancel(notice.subscription(), notice.id(), coming.at()));
    }

    /** The charge may have moved since, such as by a longer trial; then it has a notice of its own. */
    private static boolean isOf(Coming coming, Notice notice) {
        return notice.aboutAt().filter(coming.at()::equals).isPresent();
    }
}
