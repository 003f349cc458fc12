package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Shown;
import io.leavewell.customer.Tabs;
import io.leavewell.web.Actor;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the wishes from the plain form for operators. */
@ApplicationScoped
class WishPages {

    /** More than anybody works off in a day. */
    private static final int MOST = 500;

    @Inject
    Tabs tabs;

    @Inject
    Pages pages;

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    WishesPage all() {
        return new WishesPage(
                workspace.desk(),
                tabs.at(OperatorPaths.WISHES),
                Wish.open(MOST).stream().map(this::row).toList());
    }

    /** @param looked an id or address that an operator looked for */
    WishPage of(Wish wish, String looked, String note, List<Problem> problems) {
        var actor = current.get();
        return new WishPage(
                workspace.desk(),
                OperatorPaths.wish(wish),
                wish.reference(),
                facts(wish, actor),
                settled(wish),
                actor.may(Role.EDITOR) && wish.isOpen(),
                wish.isOpen()
                        ? Candidates.of(wish, looked).stream()
                                .map(customer -> candidate(customer, actor))
                                .toList()
                        : List.of(),
                looked,
                note,
                problems);
    }

    private WishesPage.Row row(Wish wish) {
        var form = wish.form();
        return new WishesPage.Row(
                OperatorPaths.wish(wish),
                workspace.reader().moment(wish.receivedAt()),
                wish.reference(),
                name(form, current.get()),
                email(form, current.get()),
                wish.customer().isPresent() ? say().wishAnswered() : say().wishUnknown());
    }

    private List<Fact> facts(Wish wish, Actor actor) {
        var form = wish.form();
        return Stream.of(
                        new Fact(say().evidenceReceived(), workspace.reader().moment(wish.receivedAt())),
                        new Fact(say().wishName(), name(form, actor)),
                        new Fact(say().wishEmail(), email(form, actor)),
                        new Fact(say().wishContract(), Masking.words(form.contract())),
                        new Fact(say().wishKind(), form.isForCause() ? say().wishForCause() : say().wishOrdinary()),
                        new Fact(say().wishCause(), Masking.words(form.cause())),
                        new Fact(say().wishEndsOn(), form.endsOn()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String settled(Wish wish) {
        var reader = workspace.reader();
        return wish.confirmedAt()
                .map(at -> say().wishConfirmedOn(reader.moment(at)))
                .or(() -> wish.dismissedAt().map(at -> say().wishDismissedOn(
                                reader.moment(at),
                                wish.dismissedNote().map(Masking::words).orElse(""))))
                .orElse("");
    }

    private WishPage.Candidate candidate(Customer customer, Actor actor) {
        var shown = new Shown(customer, actor);
        return new WishPage.Candidate(
                OperatorPaths.customer(customer.id()),
                shown.title(),
                shown.email(),
                Subscription.liveOf(customer.externalId()).stream()
                        .map(this::held)
                        .toList());
    }

    private WishPage.Held held(Subscription subscription) {
        var price = pages.wording(subscription, workspace.reader()).price();
        return new WishPage.Held(
                subscription.id().toString(), subscription.terms().plan().name() + ", " + price);
    }

    private static String name(PlainForm form, Actor actor) {
        return actor.seesPeople() ? form.name() : Masking.name(form.name());
    }

    private static String email(PlainForm form, Actor actor) {
        return actor.seesPeople() ? form.email() : Masking.address(form.email());
    }

    private RelayMessages say() {
        return Messages.in(workspace.reader().language(), RelayMessages.class);
    }
}
