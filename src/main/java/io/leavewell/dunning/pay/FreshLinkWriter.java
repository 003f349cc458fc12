package io.leavewell.dunning.pay;

import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Recovery;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the letter with a fresh link, unless there is nothing left to pay when it goes (T-M5). */
@ApplicationScoped
class FreshLinkWriter implements Writer {

    @Inject
    DunningLinks links;

    @Inject
    Brand brand;

    @Override
    public Set<PayLetter> kinds() {
        return Set.of(PayLetter.values());
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return FreshLink.at(letter.about())
                .map(FreshLink::recovery)
                .filter(recovery -> Stand.of(recovery).wantsMoney())
                .map(recovery -> words(recovery, letter));
    }

    private Content words(Recovery recovery, Letter letter) {
        var reader = letter.recipient().reader();
        var name = letter.recipient().mailbox().name();
        var say = Pages.say(reader);
        var plan = recovery.subscription().terms().plan().name();
        return new LetterBody(
                        say.mailSubject(plan),
                        List.of(name.isBlank() ? say.mailHello() : say.mailHelloTo(name), say.mailLead(plan)),
                        List.of(),
                        Optional.of(new LetterBody.Button(say.mailButton(), links.toPay(recovery))),
                        List.of(say.mailGoodFor(), say.mailNotYou()),
                        say.mailWhy(brand.name()))
                .in(reader, say.mailSubject(plan));
    }
}
