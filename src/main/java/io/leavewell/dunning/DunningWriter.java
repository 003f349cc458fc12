package io.leavewell.dunning;

import io.leavewell.billing.Invoice;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Writer;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Brand;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Writes the letters about failed payments from how things stand at the moment of sending (T-M5). */
@ApplicationScoped
class DunningWriter implements Writer {

    @Inject
    Wordings wordings;

    @Inject
    DunningLinks links;

    @Inject
    Prospects prospects;

    @Inject
    Brand brand;

    @Override
    public Set<DunningLetter> kinds() {
        return Set.of(DunningLetter.values());
    }

    @Override
    public Optional<Content> write(Letter letter) {
        if (letter.kind().equals(DunningLetter.THANKS.code())) {
            return Recovery.at(letter.about())
                    .map(recovery -> words(recovery, letter).thanks());
        } else if (letter.kind().equals(DunningLetter.ENDED.code())) {
            return Recovery.at(letter.about()).map(recovery -> words(recovery, letter)
                    .ended(recovery.subscription().isEnded()));
        }
        return Step.at(letter.about()).filter(DunningWriter::stillMatters).flatMap(step -> step.tone()
                .map(tone -> words(step.recovery(), letter).reminder(tone)));
    }

    /** Not if it is paid or over, nor if a later letter is on its way. */
    private static boolean stillMatters(Step step) {
        var recovery = step.recovery();
        return recovery.isOpen()
                && Matter.endingOf(recovery).isEmpty()
                && Step.posted(recovery).get(0).id().equals(step.id());
    }

    DunningWords words(Recovery recovery, Reader reader) {
        return new DunningWords(asked(recovery), reader, wordings.inForce());
    }

    private DunningWords words(Recovery recovery, Letter letter) {
        return words(recovery, letter.recipient().reader());
    }

    private Asked asked(Recovery recovery) {
        var subscription = recovery.subscription();
        var customer = subscription.customer();
        var prospect = prospects.of(recovery);
        return new Asked(
                brand.name(),
                customer.name(),
                subscription.terms().plan().name(),
                recovery.isOpen() ? recovery.owed() : recovery.atStake().minus(recovery.recovered()),
                recovery.recovered(),
                recovery.decline(),
                PaymentMethod.of(customer).map(PaymentMethod::last4),
                recovery.invoices().stream().map(Invoice::number).toList(),
                recovery.openedAt(),
                prospect.nextTry(),
                prospect.finishAt(),
                prospect.finish(),
                links.toPay(recovery),
                links.toCancel(recovery));
    }
}
