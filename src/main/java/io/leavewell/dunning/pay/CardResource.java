package io.leavewell.dunning.pay;

import io.leavewell.billing.Billing;
import io.leavewell.billing.CardRefused;
import io.leavewell.billing.Charging;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.customer.Customer;
import io.leavewell.web.Brand;
import io.leavewell.web.Form;
import io.leavewell.web.Frame;
import io.leavewell.web.InTime;
import io.leavewell.web.Limited;
import io.leavewell.web.Link;
import io.leavewell.web.Purpose;
import io.leavewell.web.Reader;
import io.leavewell.web.SecurityHeaders;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;

/** The page behind the link in letters about cards that expire. Opening it changes nothing (T-S2). */
@Path(CardLinks.PATH + "/{signed}")
@Limited
@Produces(MediaType.TEXT_HTML)
class CardResource {

    @Inject
    Signer signer;

    @Inject
    Pages pages;

    @Inject
    PayPages payPages;

    @Inject
    Charging charging;

    @Inject
    Brand brand;

    @Inject
    InTime inTime;

    @Inject
    SecurityHeaders headers;

    @Inject
    Clock clock;

    @GET
    public Response show(@BeanParam Visitor visitor) {
        return with(visitor, (customer, reader) -> page(customer, reader, Draft.EMPTY))
                .response(headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(@BeanParam Visitor visitor, byte[] body) {
        var card = CardForm.of(Form.of(body));
        return put(visitor, card).response(headers);
    }

    private Reply put(Visitor visitor, CardForm card) {
        try {
            return with(visitor, (customer, reader) -> put(customer, card, reader));
        } catch (Billing.Unavailable silent) {
            var expiry = card.shownExpiry();
            return with(visitor, (customer, reader) -> page(customer, reader, Draft.silent(Pages.say(reader), expiry)));
        }
    }

    private Reply put(Customer customer, CardForm typed, Reader reader) {
        var say = Pages.say(reader);
        var problems = typed.problems(say, YearMonth.from(clock.instant().atZone(reader.zone())));
        if (!problems.isEmpty()) {
            return page(customer, reader, Draft.wrong(say.errorHeading(), problems, typed.shownExpiry()));
        }
        try {
            var card =
                    charging.takeCard(customer, typed.number(), typed.expires().orElseThrow());
            var lead = say.cardDoneLead(say.cardName(card.brand(), card.last4()));
            return Reply.page(ToldPage.saying(new Frame(brand.name(), reader), say.cardDoneHeading(), lead)
                    .render());
        } catch (CardRefused refused) {
            return page(customer, reader, Paying.refused(refused.why(), typed.shownExpiry(), reader));
        }
    }

    private Reply page(Customer customer, Reader reader, Draft draft) {
        var say = Pages.say(reader);
        var page = new CardPage(
                new Frame(brand.name(), reader),
                say.cardHeading(),
                say.cardLead(brand.name()),
                PaymentMethod.of(customer).map(card -> onFile(card, reader)).stream()
                        .toList(),
                payPages.tests(reader),
                draft);
        return Reply.page(page.render(), draft.status());
    }

    private Fact onFile(PaymentMethod card, Reader reader) {
        var say = Pages.say(reader);
        var name = say.cardName(card.brand(), card.last4());
        var today = LocalDate.ofInstant(clock.instant(), reader.zone());
        var until = card.expiresOn().map(reader::month);
        var value = until.map(
                        month -> card.isExpired(today) ? say.cardExpired(name, month) : say.cardValid(name, month))
                .orElse(name);
        return new Fact(say.factCard(), value);
    }

    private Reply with(Visitor visitor, BiFunction<Customer, Reader, Reply> act) {
        return inTime.call(() -> customer(visitor)
                .map(customer -> act.apply(customer, visitor.reader(customer)))
                .orElseGet(() -> pages.gone(visitor)));
    }

    private Optional<Customer> customer(Visitor visitor) {
        return signer.open(visitor.signed, Purpose.CARD)
                .map(Link::customer)
                .flatMap(Customer::known)
                .filter(customer -> !customer.isErased());
    }
}
