package io.leavewell.account;

import io.leavewell.cancellation.Window;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Every page on which operators are let in or look after themselves, and how to get there. */
@ApplicationScoped
class AccountPages {

    private static final String LONG = "Maximiliane-Charlotte von Hohenschwangau-Oberlandesgericht";

    @Inject
    Operators operators;

    @Inject
    Tickets tickets;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /** All of them for a reader of this language, by name. */
    Map<String, Consumer<Window>> in(Language language) {
        var pages = new LinkedHashMap<String, Consumer<Window>>();
        pages.putAll(outside(language));
        pages.putAll(own(language));
        pages.putAll(people(language));
        return pages;
    }

    private Map<String, Consumer<Window>> outside(Language language) {
        var lang = "?lang=" + language.code();
        var pages = new LinkedHashMap<String, Consumer<Window>>();
        pages.put("sign-in", window -> window.open(Operators.base() + SignInResource.PATH + lang));
        pages.put("sign-in-wrong", window -> {
            window.open(Operators.base() + SignInResource.PATH + lang);
            window.find("button.primary").click();
        });
        pages.put("forgotten", window -> window.open(Operators.base() + ForgottenResource.PATH + lang));
        pages.put("forgotten-asked", window -> {
            window.open(Operators.base() + ForgottenResource.PATH + lang);
            window.find("#email").fill("nobody@leavewell.example");
            window.find("button.primary").click();
        });
        pages.put("reset", window -> window.open(ticket(Ticket.Kind.RESET) + lang));
        pages.put("set-up", window -> window.open(ticket(Ticket.Kind.SET_UP) + lang));
        pages.put("over", window -> window.open(Operators.base() + "/workspace/reset/over" + lang));
        pages.put("invitation", window -> window.open(invitation(language) + lang));
        pages.put("invitation-wrong", window -> {
            window.open(invitation(language) + lang);
            window.find("button.primary").click();
        });
        return pages;
    }

    private Map<String, Consumer<Window>> own(Language language) {
        var pages = new LinkedHashMap<String, Consumer<Window>>();
        pages.put("own", window -> window.signedIn(cookie(language)).open(Operators.base() + OwnResource.PATH));
        pages.put("own-wrong", window -> {
            window.signedIn(cookie(language)).open(Operators.base() + OwnResource.PATH);
            window.find("#new-password").fill("password1234");
            window.find("form[action$=password] button").click();
        });
        pages.put("sessions", window -> window.signedIn(cookie(language))
                .open(Operators.base() + OwnSessionsResource.PATH));
        pages.put("second-factor", window -> window.signedIn(cookie(language))
                .open(Operators.base() + SecondFactorResource.PATH));
        pages.put("recovery-codes", window -> {
            window.signedIn(cookie(language)).open(Operators.base() + SecondFactorResource.PATH);
            var telephone = new Telephone(clock);
            telephone.reads(window.find("code").textContent());
            window.find("#code").fill(telephone.code());
            window.find("#password").fill(Operators.PASSWORD);
            window.find("button.primary").click();
        });
        pages.put("second-factor-on", window -> {
            pages.get("recovery-codes").accept(window);
            window.open(Operators.base() + SecondFactorResource.PATH);
        });
        return pages;
    }

    private Map<String, Consumer<Window>> people(Language language) {
        var pages = new LinkedHashMap<String, Consumer<Window>>();
        pages.put("people", window -> {
            invitation(language);
            window.signedIn(cookie(language)).open(Operators.base() + PeopleResource.PATH);
        });
        pages.put("people-none", window -> window.signedIn(cookie(language))
                .open(Operators.base() + PeopleResource.PATH + "?q=xyzzy"));
        pages.put("invite", window -> window.signedIn(cookie(language))
                .open(Operators.base() + InvitationsResource.PATH));
        pages.put("person", window -> {
            var person = operators.newcomer(Role.VIEWER);
            operators.cookie(person);
            window.signedIn(cookie(language)).open(Operators.base() + PeopleResource.PATH + "/" + person.id());
        });
        pages.put("keys", window -> {
            window.signedIn(cookie(language)).open(Operators.base() + KeysResource.PATH);
            window.find("#name").fill("Northlight's backend");
            window.find("button.primary").click();
        });
        return pages;
    }

    private String cookie(Language language) {
        var admin = operators.newcomer(Role.ADMIN);
        QuarkusTransaction.requiringNew().run(() -> Operator.of(admin.id())
                .orElseThrow()
                .describe(new Profile(admin.email(), LONG, language.code(), "Europe/Berlin")));
        return operators.cookie(admin);
    }

    private String ticket(Ticket.Kind kind) {
        var whose = operators.newcomer(Role.EDITOR);
        return here(QuarkusTransaction.requiringNew()
                .call(() ->
                        tickets.url(tickets.issue(kind, Operator.of(whose.id()).orElseThrow()))));
    }

    private String invitation(Language language) {
        var by = operators.otto();
        return here(QuarkusTransaction.requiringNew().call(() -> {
            var form =
                    new InvitationForm("maximiliane.charlotte@leavewell.example", Role.EDITOR, true, language.code());
            return tickets.url(
                    invitations.invite(form, Operator.of(by.id()).orElseThrow()).ticket());
        }));
    }

    private static String here(String link) {
        return link.replaceFirst("https?://[^/]+", Operators.base());
    }
}
