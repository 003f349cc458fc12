package io.leavewell.demo;

import io.leavewell.customer.Customer;
import io.leavewell.dunning.Recovery;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Signer;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The account page of the sample's product: from here its people go to the cancel page, and come back. */
@InDemo
@Path("/demo")
@Produces(MediaType.TEXT_HTML)
class AccountResource {

    @Inject
    SampleCompany company;

    @Inject
    Cards cards;

    @Inject
    HostLinks links;

    @Inject
    Paper paper;

    @Inject
    Signer signer;

    @GET
    @Transactional
    public Response show(@BeanParam Visitor visitor, @QueryParam("leavewell") String token) {
        var reader = visitor.reader();
        var people = Arrays.stream(Player.values())
                .map(player -> cards.of(player, reader))
                .flatMap(Optional::stream)
                .toList();
        var page = new AccountPage(paper.frame(reader), unpaid(), news(token, reader), people);
        return paper.pageOfHost(page.render());
    }

    @POST
    @Path("/start-over")
    @Transactional
    public Response startOver() {
        company.startOver();
        return Response.seeOther(URI.create("/demo")).build();
    }

    /** All of them are signed in at once here; of those who owe, the banner speaks of the first. */
    private String unpaid() {
        return Arrays.stream(Player.values())
                .map(Player::id)
                .filter(id -> Customer.known(id)
                        .filter(customer ->
                                !Recovery.openOfCustomer(customer.id()).isEmpty())
                        .isPresent())
                .findFirst()
                .map(links::toBanner)
                .orElse("");
    }

    private String news(String token, Reader reader) {
        var say = Messages.in(reader.language(), DemoMessages.class);
        return token == null
                ? ""
                : Result.verified(token, signer)
                        .map(result -> result.in(say, name(result.customer())))
                        .orElseGet(say::resultRefused);
    }

    private static String name(String customer) {
        return Customer.known(customer).flatMap(Customer::name).orElse(customer);
    }
}
