package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Movement;
import io.leavewell.mail.Letter;
import io.leavewell.money.Money;
import io.leavewell.work.Command;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks up everything that is kept about the people of the stories. */
@ApplicationScoped
class Records {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/c/\\S+)");

    @Inject
    Leavers leavers;

    @Inject
    Billing billing;

    @Inject
    Reconciliation reconciliation;

    @Inject
    @All
    List<Command> commands;

    @Inject
    EntityManager database;

    /** Of the latest outcome. */
    Evidence evidence(Leavers.Person person) {
        return leavers.in(() -> Evidence.of(latest(person).visit()));
    }

    List<Outcome> outcomes(Leavers.Person person) {
        return leavers.in(() -> Outcome.list("subscription.externalId = ?1 order by id", person.subscription()));
    }

    /** What was chosen is what page, evidence, effect, books and letter say. */
    void agree(Leavers.Person person, Browser.Page page, Change chosen, String... words) {
        leavers.work();
        var evidence = evidence(person);
        assertEquals(chosen, evidence.outcome().orElseThrow().change().orElseThrow());
        var effect = evidence.effects().get(evidence.effects().size() - 1);
        assertEquals(chosen, effect.change());
        var booked =
                leavers.in(() -> billing.receipt(effect.key()).orElseThrow().change());
        assertEquals(chosen, booked);
        for (var word : words) {
            assertTells(word, page.text());
            assertTells(word, leavers.letters(person).get(0));
        }
        assertEquals(List.of(), differences(person));
    }

    /** Whatever kind of space stands between an amount and its currency. */
    static void assertTells(String words, String text) {
        var plain = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        assertTrue(
                plain.contains(words.replace('\u00a0', ' ').replace('\u202f', ' ')),
                () -> words + " is not in: " + text);
    }

    List<String> differences(Leavers.Person person) {
        return leavers.in(() -> Outcome.<Outcome>list("subscription.externalId = ?1", person.subscription()).stream()
                .flatMap(outcome -> reconciliation.of(outcome).differences().stream())
                .toList());
    }

    /** Of everything that a person chose: the key of each effect, and whether it is done. */
    List<Effect> effects(Leavers.Person person) {
        return leavers.in(() -> Effect.list("subscription.externalId = ?1 order by id", person.subscription()));
    }

    /** Such as {@code 2026-03-23 14.50}, with {@code - 3.10} for what was given back; the oldest first. */
    List<String> invoices(Leavers.Person person) {
        var lines = new ArrayList<String>();
        leavers.see(person, subscription -> Invoice.of(subscription).forEach(invoice -> lines.add(0, told(invoice))));
        return lines;
    }

    /** Such as {@code CONTRACTION 2026-03-23 -174.00}, amounts being those of a year. */
    List<String> movements(Leavers.Person person) {
        var lines = new ArrayList<String>();
        leavers.see(person, subscription -> Movement.of(subscription)
                .forEach(move -> lines.add("%s %.10s %s"
                        .formatted(
                                move.kind(),
                                move.effectiveAt(),
                                new Money(move.delta().perYear(), move.delta().currency()).amount()))));
        return lines;
    }

    /** The codes of the letters to someone that were written, the oldest first. */
    List<String> letters(String recipient) {
        return leavers.in(() -> Letter.<Letter>list("recipientKey = ?1 order by id", recipient).stream()
                .filter(letter -> letter.content().isPresent())
                .map(Letter::kind)
                .toList());
    }

    /** The words of the latest letter of a kind. */
    String letter(String recipient, LeavingLetter kind) {
        return leavers.in(() -> Letter.to(recipient).stream()
                .filter(letter -> letter.kind().equals(kind.code()))
                .flatMap(letter -> letter.content().stream())
                .map(content -> content.subject() + "\n" + content.text())
                .findFirst()
                .orElse(""));
    }

    /** The words of the team's letter of a kind that names someone or something; other stories write to the team too. */
    String teamLetter(LeavingLetter kind, String about) {
        return leavers.in(() -> Letter.to("team").stream()
                .filter(letter -> letter.kind().equals(kind.code()))
                .flatMap(letter -> letter.content().stream())
                .map(content -> content.subject() + "\n" + content.text())
                .filter(words -> words.contains(about))
                .findFirst()
                .orElse(""));
    }

    /** Where the button of a letter leads. */
    String linkIn(String letter) {
        var found = LINK.matcher(letter);
        assertTrue(found.find(), () -> "No link in " + letter);
        return Leavers.base() + found.group(1);
    }

    /** What a command prints. */
    String command(String name, String... arguments) {
        var out = new ByteArrayOutputStream();
        commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    int sql(String statement, Object... values) {
        return leavers.in(() -> {
            var query = database.createNativeQuery(statement);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private static Outcome latest(Leavers.Person person) {
        return Outcome.<Outcome>find("subscription.externalId = ?1 order by id desc", person.subscription())
                .firstResult();
    }

    private static String told(Invoice invoice) {
        var refund =
                invoice.refunded().isZero() ? "" : " - " + invoice.refunded().amount();
        return "%.10s %s%s".formatted(invoice.period().start(), invoice.total().amount(), refund);
    }
}
