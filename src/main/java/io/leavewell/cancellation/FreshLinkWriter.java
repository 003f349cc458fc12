package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letter with the link by which a wish from the plain form is confirmed. */
@ApplicationScoped
class FreshLinkWriter implements Writer {

    @Inject
    CustomerLinks links;

    @Override
    public Set<LeavingLetter> kinds() {
        return Set.of(LeavingLetter.FRESH_LINK);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return Wish.<Wish>findByIdOptional(letter.about()).flatMap(wish -> wish.customer()
                .filter(customer -> !customer.isErased())
                .map(customer -> words(wish, customer, letter)));
    }

    private Content words(Wish wish, Customer customer, Letter letter) {
        var reader = letter.recipient().reader();
        var say = Pages.say(reader);
        var greeting = Pages.greeting(customer, say);
        return new LetterBody(
                        say.mailFreshLinkSubject(),
                        List.of(greeting, say.mailFreshLinkIntro(reader.moment(wish.receivedAt()), wish.reference())),
                        List.of(),
                        Optional.of(new LetterBody.Button(
                                say.mailFreshLinkButton(), links.toConfirm(wish, customer.externalId()))),
                        List.of(say.mailFreshLinkNotYou()),
                        say.mailWhyWish())
                .in(reader, say.mailFreshLinkSubject());
    }
}
