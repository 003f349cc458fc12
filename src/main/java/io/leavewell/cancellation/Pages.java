package io.leavewell.cancellation;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.offer.Wording;
import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Link;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.ReturnUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;

/** What all pages of the flow have in common: the frame, the words, the way back. */
@ApplicationScoped
class Pages {

    @Inject
    Brand brand;

    @Inject
    Catalogue catalogue;

    @Inject
    ReturnUrls returnUrls;

    @Inject
    Flows flows;

    Frame frame(Reader reader) {
        return new Frame(brand.name(), reader);
    }

    static CancellationMessages say(Reader reader) {
        return Messages.in(reader.language(), CancellationMessages.class);
    }

    static String greeting(Customer customer, CancellationMessages say) {
        return customer.name().map(say::mailGreeting).orElseGet(say::mailGreetingNoName);
    }

    Wording wording(Subscription subscription, Reader reader) {
        return new Wording(
                reader,
                subscription,
                code -> catalogue.plan(code).map(Plan::name).orElse(code));
    }

    /** What an outcome means to its reader: the page and the letter say the same, because both ask here. */
    Telling telling(Outcome outcome, Reader reader) {
        return outcome.isLeaving()
                ? telling(outcome, flows.version(outcome.visit().flow()), reader)
                : Telling.of(outcome, reader, wording(outcome.subscription(), reader));
    }

    /** Of a cancellation. */
    Telling telling(Outcome outcome, Flow flow, Reader reader) {
        var telling = Telling.of(outcome, reader, wording(outcome.subscription(), reader));
        var keeping = flow.keeping();
        var language = reader.language();
        var next = new ArrayList<>(telling.next());
        next.add(say(reader)
                .nextKeeping(keeping.what().in(language), keeping.how().in(language)));
        next.add(say(reader).nextComeBack(brand.name()));
        flow.texts().afterwards().map(words -> words.in(language)).ifPresent(next::add);
        return telling.followedBy(next);
    }

    Optional<URI> back(Link link) {
        return Optional.ofNullable(link.returnUrl()).filter(returnUrls::allow);
    }

    PageLink backLink(URI url, Reader reader) {
        return new PageLink(say(reader).backLink(brand.name()), url.toString());
    }
}
