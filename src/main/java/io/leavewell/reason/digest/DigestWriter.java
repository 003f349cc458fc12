package io.leavewell.reason.digest;

import io.leavewell.account.Operator;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Writes the digest when it is about to go, so that nobody is quoted who was erased since it was posted. */
@ApplicationScoped
class DigestWriter implements Writer {

    @Inject
    Digests digests;

    @Inject
    Typesetter typesetter;

    @Override
    public Set<DigestLetter> kinds() {
        return Set.of(DigestLetter.DIGEST);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return DigestSent.at(letter.about()).filter(DigestWriter::isWanted).map(sent -> written(sent, letter));
    }

    private Content written(DigestSent sent, Letter letter) {
        var reader = letter.recipient().reader();
        var digest = digests.of(sent.stretch(), sent.filter(), reader.zone());
        return typesetter.set(digest, sent.filter(), sent.isAsked(), reader).in(reader);
    }

    private static boolean isWanted(DigestSent sent) {
        var mayRead = Operator.of(sent.operator()).filter(DigestTab::isOpenTo).isPresent();
        return mayRead
                && (sent.isAsked() || DigestSubscription.live(sent.operator()).isPresent());
    }
}
