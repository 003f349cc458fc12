package io.leavewell.dunning;

import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Posting;
import io.leavewell.mail.Recipient;
import io.leavewell.time.LocalHours;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter whose time has come, with all that decides whether it goes, in one reading.
 *
 * @param isOver whether nothing is left to ask for
 * @param isOvertaken whether a later letter of the same recovery is due as well
 * @param isSuppressed whether they want no such letters
 * @param promisedOn the day on which they want to be charged, or null
 */
record DueLetter(
        UUID step,
        UUID recovery,
        Integer schedule,
        String tone,
        Boolean isOver,
        Boolean isHeldOut,
        Boolean isOvertaken,
        Boolean isSuppressed,
        LocalDate promisedOn,
        String key,
        String name,
        String email,
        String language,
        String country,
        String zone) {

    /**
     * What becomes of it.
     *
     * @param result null if it waits
     * @param until when it is looked at again; null if it does not wait
     */
    record Decision(Step.Result result, Instant until) {

        static Decision is(Step.Result result) {
            return new Decision(result, null);
        }

        static Decision waits(Instant until) {
            return new Decision(null, until);
        }
    }

    Decision decided(Instant now, LocalHours hours) {
        if (isOver) {
            return Decision.is(Step.Result.SETTLED);
        } else if (isOvertaken) {
            return Decision.is(Step.Result.OVERTAKEN);
        } else if (isHeldOut && letter() != Tone.FINAL) {
            return Decision.is(Step.Result.HELD_OUT);
        } else if (isSuppressed) {
            return Decision.is(Step.Result.SUPPRESSED);
        } else if (!mailbox().isValid()) {
            return Decision.is(Step.Result.NO_ADDRESS);
        }
        return promised(now, hours);
    }

    Posting posting(Instant notBefore) {
        return new Posting(DunningLetter.of(letter()), step, new Recipient(key, mailbox(), reader()), notBefore);
    }

    Tone letter() {
        return Tone.valueOf(tone);
    }

    /** Who has named a day is not reminded before it is over; the last word waits for it, since it must be said. */
    private Decision promised(Instant now, LocalHours hours) {
        var over = promisedOn == null
                ? now
                : promisedOn.plusDays(1).atStartOfDay(reader().zone()).toInstant();
        if (over.isAfter(now) && letter() != Tone.FINAL) {
            return Decision.is(Step.Result.PROMISED);
        }
        var open = hours.next(over.isAfter(now) ? over : now, reader().zone(), reader().country());
        return open.isAfter(now) ? Decision.waits(open) : Decision.is(Step.Result.POSTED);
    }

    private Mailbox mailbox() {
        return new Mailbox(email == null ? "" : email, name == null ? "" : name);
    }

    private Reader reader() {
        return Reader.of(Language.of(language).orElse(Language.EN), country, zone);
    }
}
