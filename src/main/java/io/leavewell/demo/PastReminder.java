package io.leavewell.demo;

import io.leavewell.dunning.Tone;
import io.leavewell.money.Money;
import io.leavewell.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A letter that somebody got in the past about a payment that had failed, shorter than today's. */
record PastReminder(Life life, Money price, Instant failed) {

    void post(Tone tone, UUID step, Instant at) {
        if (life.person.hasMail()) {
            var id = UUID.nameUUIDFromBytes(("letter " + step).getBytes(StandardCharsets.UTF_8));
            var kind = "dunning." + tone.name().toLowerCase(Locale.ROOT);
            PastLetter.keep(life, id, kind, step, at, PastLetter.content(life.person.reader(), words(tone)));
        }
    }

    private PastLetter.Words words(Tone tone) {
        var reader = life.person.reader();
        var say = Messages.in(reader.language(), DemoMessages.class);
        var facts = List.of(
                new Fact(say.letterAmount(), reader.money(price)), new Fact(say.letterFailed(), reader.day(failed)));
        var greeting = say.letterUnpaidGreeting(life.person.identity().name());
        return new PastLetter.Words(heading(tone, say), greeting, facts, say.letterUnpaidWhy());
    }

    private String heading(Tone tone, DemoMessages say) {
        var plan = life.terms.plan().name();
        return switch (tone) {
            case NOTICE -> say.letterUnpaid(plan);
            case REMINDER -> say.letterStillUnpaid(plan);
            case FINAL -> say.letterLast(plan);
        };
    }
}
