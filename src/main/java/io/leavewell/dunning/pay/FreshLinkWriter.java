package io.leavewell.dunning.pay;

import io.leavewell.dunning.DunningLinks;
import io.leavewell.dunning.Recovery;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Writes the letter with a fresh link, unless there is nothing left to pay when it goes (T-M5). */
@ApplicationScoped
class FreshLinkWriter implements Writer {

    @Inject
    Wordings wordings;

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
        var name = Optional.of(letter.recipient().mailbox().name()).filter(known -> !known.isBlank());
        var plan = recovery.subscription().terms().plan().name();
        return new FreshLinkWords(brand.name(), name, plan, links.toPay(recovery))
                .in(letter.recipient().reader(), wordings.inForce());
    }
}
