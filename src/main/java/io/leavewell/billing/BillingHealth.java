package io.leavewell.billing;

import io.leavewell.web.Health;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether billing answers, and what it is able to do. */
@Singleton
class BillingHealth implements Health {

    @Inject
    Billing billing;

    @Override
    public String id() {
        return "billing";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Report report(Reader reader) {
        var say = Messages.in(reader.language(), EffectMessages.class);
        try {
            return report(billing.capabilities(), say);
        } catch (Billing.Unavailable silent) {
            return new Report(say.billing(), say.silent(), List.of());
        }
    }

    private static Report report(Set<Capability> able, EffectMessages say) {
        var can = Arrays.stream(Capability.values())
                .filter(able::contains)
                .map(capability -> name(capability, say))
                .collect(Collectors.joining(", "));
        var cannot = Arrays.stream(Capability.values())
                .filter(capability -> !able.contains(capability))
                .map(capability -> name(capability, say))
                .collect(Collectors.joining(", "));
        var lines = cannot.isEmpty()
                ? List.of(new Line(say.can(), can))
                : List.of(new Line(say.can(), can), new Line(say.cannot(), cannot));
        return new Report(say.billing(), "", lines);
    }

    static String name(Capability capability, EffectMessages say) {
        return switch (capability) {
            case CANCEL_AT_PERIOD_END -> say.cancelAtPeriodEnd();
            case CANCEL_AT_ONCE -> say.cancelAtOnce();
            case RESTORE -> say.restore();
            case DISCOUNT -> say.discount();
            case PAUSE -> say.pause();
            case SWITCH_PLAN -> say.switchPlan();
            case EXTEND_TRIAL -> say.extendTrial();
        };
    }
}
