package io.leavewell.mail;

import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a letter with an offer or a question needs that nobody is owed: a reader who has not unsubscribed, and a sender
 * who says where they are. Consent is for the room to ask that writes it, since it knows the reader.
 */
@ApplicationScoped
class Conditions {

    @Inject
    Suppressions suppressions;

    @Inject
    Brand brand;

    /** Why it may not go; empty if it may. */
    Optional<String> obstacle(Letter letter) {
        if (letter.letterClass() != LetterClass.MARKETING) {
            return Optional.empty();
        } else if (suppressions.hold(letter.recipient().key(), LetterClass.MARKETING)) {
            return Optional.of("unsubscribed");
        }
        return brand.postalAddress().filter(address -> !address.isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of("no postal address of ours to put into it");
    }
}
