package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Reader;
import java.util.List;

/** Whether a letter tells an outcome: its reference, and every amount and day of what was promised. */
final class LetterCheck {

    private LetterCheck() {}

    /** A letter that waits for its time will tell what is true then. */
    static boolean tells(Letter letter, Outcome outcome) {
        var reader = letter.recipient().reader();
        var promised = outcome.isUndone()
                ? List.<String>of()
                : outcome.change().map(change -> promised(change, reader)).orElse(List.of());
        return letter.content()
                .map(content -> content.text().contains(outcome.reference())
                        && promised.stream().allMatch(content.text()::contains))
                .orElse(letter.state() == LetterState.WAITING
                        && letter.letterClass() == LetterClass.TRANSACTIONAL
                        && !letter.kind().equals(LeavingLetter.REMINDER.code()));
    }

    private static List<String> promised(Change change, Reader reader) {
        if (change instanceof Change.CancelAtPeriodEnd leaving) {
            return List.of(reader.day(leaving.endsAt()));
        } else if (change instanceof Change.CancelAtOnce leaving) {
            return List.of(reader.money(leaving.refund()));
        } else if (change instanceof Change.StartDiscount discount) {
            return List.of(reader.money(discount.price()), reader.day(discount.from()), reader.day(discount.until()));
        } else if (change instanceof Change.Pause pause) {
            return List.of(reader.day(pause.from()), reader.day(pause.resumesAt()));
        } else if (change instanceof Change.SwitchPlan move) {
            return List.of(reader.money(move.price()), reader.day(move.at()));
        }
        return change instanceof Change.ExtendTrial longer ? List.of(reader.day(longer.until())) : List.of();
    }
}
