package io.leavewell.dunning.pay;

import io.leavewell.dunning.Recovery;
import io.leavewell.web.Brand;
import io.leavewell.web.Frame;
import io.leavewell.web.Link;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the page that fits how an open payment stands; each call that takes a link runs in the caller's transaction. */
@ApplicationScoped
class Pages {

    @Inject
    PayPages payPages;

    @Inject
    ToldPages toldPages;

    @Inject
    Brand brand;

    Reply show(Link link, Visitor visitor) {
        return found(link)
                .map(recovery -> of(recovery, link, visitor, Draft.EMPTY))
                .orElseGet(() -> gone(visitor));
    }

    Reply of(Recovery recovery, Link link, Visitor visitor, Draft draft) {
        var reader = visitor.reader(recovery.subscription().customer());
        return switch (Stand.of(recovery)) {
            case PAYABLE -> payPages.pay(recovery, visitor, reader, draft);
            case RESUMABLE ->
                toldPages.resuming(recovery, reader).orElseGet(() -> payPages.resume(recovery, reader, draft));
            case PAID -> toldPages.paid(recovery, link, reader);
            case RESUMED -> toldPages.resumed(recovery, link, reader);
            case ENDED -> toldPages.ended(recovery, link, reader);
            case SETTLED -> toldPages.settled(recovery, link, reader);
        };
    }

    /**
     * What a link is about: the latest that is open for its subscription, where what it was made for is over. Empty where
     * nobody may know of it, or there is nothing.
     */
    static Optional<Recovery> found(Link link) {
        return id(link).flatMap(Recovery::at)
                .filter(named -> !named.subscription().customer().isErased())
                .map(named -> named.isOpen()
                        ? named
                        : Recovery.openOf(named.subscription().id()).orElse(named));
    }

    /** Altered, for another purpose, or about nobody: one page that reveals nothing (T-S1). */
    Reply gone(Visitor visitor) {
        var reader = visitor.stranger();
        var say = say(reader);
        var page = ToldPage.saying(frame(reader), say.goneHeading(), say.goneLead())
                .with(new ToldPage.Link(
                        say.goneCancel(), "/cancel?lang=" + reader.language().code()));
        return Reply.page(page.render(), 404);
    }

    Reply tooOld(Visitor visitor) {
        var reader = visitor.stranger();
        var say = say(reader);
        var page = new ToldPage(
                frame(reader), say.lateHeading(), say.lateLead(), List.of(), List.of(), say.lateButton(), List.of());
        return Reply.page(page.render(), 410);
    }

    /** The same whether or not there is somebody to write to. */
    Reply asked(Visitor visitor) {
        var reader = visitor.stranger();
        var say = say(reader);
        return Reply.page(ToldPage.saying(frame(reader), say.askedHeading(), say.askedLead())
                .render());
    }

    /** Nobody can say now whether the card was charged: it is tried from now on until somebody can. */
    Reply recorded(Recovery recovery, Visitor visitor) {
        var reader = visitor.reader(recovery.subscription().customer());
        var say = say(reader);
        return Reply.page(
                ToldPage.saying(frame(reader), say.recordedHeading(), say.recordedLead(reader.money(recovery.owed())))
                        .render());
    }

    private Frame frame(Reader reader) {
        return new Frame(brand.name(), reader);
    }

    static PayMessages say(Reader reader) {
        return Messages.in(reader.language(), PayMessages.class);
    }

    private static Optional<UUID> id(Link link) {
        try {
            return Optional.of(UUID.fromString(link.jti()));
        } catch (IllegalArgumentException ofAnotherKind) {
            return Optional.empty();
        }
    }
}
