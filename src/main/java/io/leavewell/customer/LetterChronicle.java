package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterKinds;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The letters to a customer, by their subjects, what became of them, and which they want no more. */
@ApplicationScoped
class LetterChronicle implements Chronicle {

    @Inject
    Suppressions suppressions;

    @Inject
    LetterKinds kinds;

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var say = Messages.in(reader.language(), CustomerMessages.class);
        var ended = suppressions.of(customer.externalId()).stream()
                .filter(one -> one.why() == Suppression.Why.UNSUBSCRIBED)
                .map(one -> new Happening(one.at(), say.unsubscribed(), ""));
        return Stream.concat(
                        Letter.to(customer.externalId()).stream()
                                .map(letter -> happening(customer, letter, new LetterWords(reader, false))),
                        ended)
                .toList();
    }

    private Happening happening(Customer customer, Letter letter, LetterWords words) {
        var subject = letter.content()
                .map(content -> Masking.words(content.subject()))
                .orElseGet(() -> kinds.label(letter.kind(), words.reader().language()));
        var state = words.state(letter.state());
        return new Happening(
                letter.postedAt(),
                Messages.in(words.reader().language(), CustomerMessages.class).letter(subject),
                letter.why().map(why -> state + ": " + Masking.words(why)).orElse(state),
                Paths.of(customer, letter));
    }
}
