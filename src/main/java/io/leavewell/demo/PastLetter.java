package io.leavewell.demo;

import io.leavewell.billing.Change;
import io.leavewell.mail.Content;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A letter that somebody got in the past, shorter than today's: it confirms, with date and reference. */
record PastLetter(Northlight company, Life life, String reference, Instant at) {

    /** What it says. */
    record Words(String heading, String greeting, List<Fact> facts, String why) {}

    /** @param change what was chosen; null if it was taken back */
    void post(String kind, UUID about, Change change) {
        if (life.person.hasMail()) {
            keep(life, company.dice().id(at), "cancellation." + kind, about, at, content(kind, change));
        }
    }

    /** Among those that went. */
    static void keep(Life life, UUID id, String kind, UUID about, Instant at, Content content) {
        var who = life.person;
        life.company()
                .write(
                        Table.LETTER,
                        id,
                        kind,
                        LetterClass.TRANSACTIONAL,
                        about,
                        who.externalId(),
                        who.identity().email(),
                        who.identity().name(),
                        who.reader().language().code(),
                        who.identity().country(),
                        who.identity().timeZone(),
                        at,
                        at,
                        LetterState.KEPT,
                        content.subject(),
                        content.text(),
                        content.html(),
                        "<" + id + "@leavewell.invalid>",
                        at,
                        1,
                        at);
    }

    static Content content(Reader reader, Words words) {
        return Content.of(reader, words.heading(), Templates.letterText(words), Templates.letter(words));
    }

    private Content content(String kind, Change change) {
        var reader = life.person.reader();
        var say = Messages.in(reader.language(), DemoMessages.class);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say.letterReceived(), reader.moment(at)));
        facts.addAll(promised(change, reader, say));
        facts.add(new Fact(say.letterReference(), reference));
        var greeting = say.letterGreeting(life.person.identity().name());
        var words = new Words(heading(kind, say), greeting, facts, say.letterWhy());
        return content(reader, words);
    }

    private static List<Fact> promised(Change change, Reader reader, DemoMessages say) {
        if (change instanceof Change.CancelAtPeriodEnd leaving) {
            return List.of(new Fact(say.accessUntil(), reader.day(leaving.endsAt())));
        } else if (change instanceof Change.StartDiscount discount) {
            return List.of(
                    new Fact(say.newPrice(), reader.money(discount.price())),
                    new Fact(say.from(), reader.day(discount.from())),
                    new Fact(say.until(), reader.day(discount.until())));
        } else if (change instanceof Change.Pause pause) {
            return List.of(
                    new Fact(say.from(), reader.day(pause.from())),
                    new Fact(say.resumes(), reader.day(pause.resumesAt())));
        } else if (change instanceof Change.SwitchPlan move) {
            return List.of(
                    new Fact(say.newPrice(), reader.money(move.price())), new Fact(say.from(), reader.day(move.at())));
        }
        return change instanceof Change.ExtendTrial longer
                ? List.of(new Fact(say.firstCharge(), reader.day(longer.until())))
                : List.of();
    }

    private String heading(String kind, DemoMessages say) {
        var plan = life.terms.plan().name();
        return switch (kind) {
            case "cancelled" -> say.letterCancelled(plan);
            case "undone" -> say.letterUndone(plan);
            default -> say.letterAccepted(plan);
        };
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance letter(Words words);

        static native TemplateInstance letterText(Words words);
    }
}
