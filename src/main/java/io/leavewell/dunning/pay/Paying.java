package io.leavewell.dunning.pay;

import io.leavewell.billing.Billing;
import io.leavewell.billing.CardRefused;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Form;
import io.leavewell.web.InTime;
import io.leavewell.web.Link;
import io.leavewell.web.Problem;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What somebody does on the pay page. */
@ApplicationScoped
class Paying {

    @Inject
    Counter counter;

    @Inject
    Resuming resuming;

    @Inject
    Arrangements arrangements;

    @Inject
    PayPages payPages;

    @Inject
    Pages pages;

    @Inject
    InTime inTime;

    @Inject
    Clock clock;

    Reply act(Link link, Form form, Visitor visitor) {
        return switch (form.typed("act")) {
            case "card" -> withCard(link, form, visitor);
            case "filed" -> pay(link, form, Optional.empty(), visitor);
            case "day" -> with(link, visitor, (seen, reader) -> chooseDay(link, seen, form, visitor));
            case "hosted" -> hosted(link, visitor);
            default -> with(link, visitor, (seen, reader) -> new Reply.Onward(visitor.page(reader)));
        };
    }

    private Reply withCard(Link link, Form form, Visitor visitor) {
        var card = CardForm.of(form);
        var wrong = with(link, visitor, (recovery, reader) -> {
            var month = YearMonth.from(clock.instant().atZone(reader.zone()));
            var say = Pages.say(reader);
            var problems = card.problems(say, month);
            return problems.isEmpty() || !Stand.of(recovery).wantsMoney()
                    ? null
                    : pages.of(recovery, link, visitor, Draft.wrong(say.errorHeading(), problems, card.shownExpiry()));
        });
        return wrong == null ? pay(link, form, Optional.of(card), visitor) : wrong;
    }

    /** @param card empty for the one on file */
    private Reply pay(Link link, Form form, Optional<CardForm> card, Visitor visitor) {
        var expiry = card.map(CardForm::shownExpiry).orElse("");
        try {
            var seen = inTime.call(() -> Pages.found(link).filter(recovery -> Stand.of(recovery) == Stand.RESUMABLE));
            return seen.isPresent()
                    ? resuming.act(link, seen.get(), card, visitor)
                    : counter.charge(link, new Counter.Payment(form.typed("token"), card), visitor);
        } catch (CardRefused refused) {
            return again(link, visitor, reader -> refused(refused.why(), expiry, reader));
        } catch (Billing.Refused nothing) {
            return again(link, visitor, reader -> {
                var say = Pages.say(reader);
                return Draft.wrong(say.errorHeading(), new Problem(CardForm.FORM, say.noCard()));
            });
        } catch (Billing.Unavailable silent) {
            return again(link, visitor, reader -> Draft.silent(Pages.say(reader), expiry));
        }
    }

    private Reply again(Link link, Visitor visitor, Function<Reader, Draft> draft) {
        return with(link, visitor, (recovery, reader) -> pages.of(recovery, link, visitor, draft.apply(reader)));
    }

    private Reply chooseDay(Link link, Recovery seen, Form form, Visitor visitor) {
        var recovery = arrangements.held(seen.id()).orElseThrow();
        var reader = visitor.reader(recovery.subscription().customer());
        var isPromised = day(form.typed("day"))
                .filter(day -> arrangements.promise(recovery, day))
                .isPresent();
        if (isPromised || Stand.of(recovery) != Stand.PAYABLE) {
            return new Reply.Onward(visitor.page(reader));
        }
        var say = Pages.say(reader);
        return pages.of(
                recovery, link, visitor, Draft.wrong(say.errorHeading(), new Problem("days", say.dayMissing())));
    }

    private Reply hosted(Link link, Visitor visitor) {
        try {
            return with(
                    link,
                    visitor,
                    (recovery, reader) -> new Reply.Onward(Optional.of(recovery)
                            .filter(one -> Stand.of(one) == Stand.PAYABLE)
                            .flatMap(one -> payPages.hosted(one, visitor, reader))
                            .orElseGet(() -> visitor.page(reader))));
        } catch (Billing.Unavailable silent) {
            return with(link, visitor, (recovery, reader) -> payPages.silent(reader));
        }
    }

    private Reply with(Link link, Visitor visitor, BiFunction<Recovery, Reader, Reply> act) {
        return inTime.call(() -> {
            var found = Pages.found(link);
            return found.isEmpty()
                    ? pages.gone(visitor)
                    : act.apply(
                            found.get(),
                            visitor.reader(found.get().subscription().customer()));
        });
    }

    static Draft refused(CardRefused.Why why, String expiry, Reader reader) {
        var say = Pages.say(reader);
        var problem =
                switch (why) {
                    case NO_NUMBER -> new Problem(CardForm.NUMBER, say.numberWrong());
                    case NOT_FOR_TESTS -> new Problem(CardForm.NUMBER, say.numberForTests());
                    case EXPIRED -> new Problem(CardForm.EXPIRY, say.expiryOver());
                };
        return Draft.wrong(say.errorHeading(), List.of(problem), expiry);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
