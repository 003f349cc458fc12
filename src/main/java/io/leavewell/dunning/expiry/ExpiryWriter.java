package io.leavewell.dunning.expiry;

import io.leavewell.dunning.pay.CardLinks;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Writes the letter about a card that expires, if it still does and is still charged after it (T-M5). */
@ApplicationScoped
class ExpiryWriter implements Writer {

    @Inject
    Wordings wordings;

    @Inject
    CardLinks links;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    @Override
    public Set<ExpiryLetter> kinds() {
        return Set.of(ExpiryLetter.CARD);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        var reader = letter.recipient().reader();
        var today = LocalDate.ofInstant(clock.instant(), reader.zone());
        return CardNotice.at(letter.about())
                .filter(notice -> notice.method()
                        .expiresOn()
                        .filter(notice.expiresOn()::equals)
                        .isPresent())
                .filter(notice -> !notice.method().isExpired(today))
                .flatMap(notice -> Expiring.of(notice.method()))
                .map(expiring -> words(expiring).in(reader, wordings.inForce()));
    }

    private ExpiryWords words(Expiring expiring) {
        var card = expiring.card();
        return new ExpiryWords(
                brand.name(),
                card.customer().name(),
                expiring.subscription().terms().plan().name(),
                card.last4(),
                card.expiresOn().orElseThrow(),
                expiring.amount(),
                expiring.chargeAt(),
                links.to(card.customer()));
    }
}
