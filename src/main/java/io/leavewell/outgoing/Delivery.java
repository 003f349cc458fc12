package io.leavewell.outgoing;

import io.leavewell.web.SigningKey;
import io.leavewell.work.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings a call to its target, again and again for three days, at ever longer pauses. */
@ApplicationScoped
class Delivery implements Job<Delivery.Order> {

    private static final int GONE = 410;
    private static final List<Duration> PAUSES = Stream.of(
                    "PT5S", "PT30S", "PT5M", "PT30M", "PT2H", "PT5H", "PT8H", "PT12H", "PT20H", "PT24H")
            .map(Duration::parse)
            .toList();

    private final Messenger messenger;
    private final SigningKey key;
    private final Clock clock;

    record Order(UUID call) {}

    Delivery(Messenger messenger, SigningKey key, Clock clock) {
        this.messenger = messenger;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outgoing-call";
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        Call.open(order.call()).ifPresent(this::attempt);
    }

    @Override
    public Duration pauseAfter(int failures) {
        return PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    }

    @Override
    public int patience() {
        return PAUSES.size() + 1;
    }

    /** Not tried again. @return why it did not arrive; empty if it did */
    Optional<String> once(Target target, String body) {
        try {
            Seal seal = new Seal(UUID.randomUUID(), clock.instant(), body);
            int status = messenger.post(target, seal.headers(key), body);
            return status / 100 == 2 ? Optional.empty() : Optional.of(target.host() + " answered " + status);
        } catch (Undelivered why) {
            return Optional.of(why.getMessage());
        }
    }

    private void attempt(Call call) {
        int status = messenger.post(call.target(), call.seal(clock.instant()).headers(key), call.body());
        if (status / 100 == 2) call.arrive(clock.instant());
        else if (status == GONE) call.giveUp(clock.instant());
        else throw new Undelivered(call.target().host() + " answered " + status);
    }
}
