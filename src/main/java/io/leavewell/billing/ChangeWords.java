package io.leavewell.billing;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;

/** A change in the words of an operator. */
public final class ChangeWords {

    private ChangeWords() {}

    public static String of(Change change, Reader reader) {
        var say = Messages.in(reader.language(), BillingMessages.class);
        if (change instanceof Change.CancelAtPeriodEnd leaving) {
            return say.changeCancelAt(reader.day(leaving.endsAt()));
        } else if (change instanceof Change.CancelAtOnce leaving) {
            return say.changeCancelAtOnce(reader.money(leaving.refund()));
        } else if (change instanceof Change.StartDiscount discount) {
            return say.changeDiscount(
                    reader.money(discount.price()), reader.day(discount.from()), reader.day(discount.until()));
        } else if (change instanceof Change.Pause pause) {
            return say.changePause(reader.day(pause.from()), reader.day(pause.resumesAt()));
        }
        return other(change, reader, say);
    }

    private static String other(Change change, Reader reader, BillingMessages say) {
        if (change instanceof Change.SwitchPlan move) {
            return say.changeSwitch(move.plan(), reader.money(move.price()), reader.day(move.at()));
        } else if (change instanceof Change.ExtendTrial longer) {
            return say.changeTrial(reader.day(longer.until()));
        }
        return change instanceof Change.Resume ? say.changeResume() : say.changeRestore();
    }
}
