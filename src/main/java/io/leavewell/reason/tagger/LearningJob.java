package io.leavewell.reason.tagger;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Learns from corrections because somebody asked for it. */
@ApplicationScoped
class LearningJob implements Job<LearningJob.Order> {

    @Inject
    Learning learning;

    /** @param by who asked */
    record Order(String by) {}

    @Override
    public String name() {
        return "reason.learning";
    }

    @Override
    public Class<Order> payload() {
        return Order.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaggerMessages.class).workLearning();
    }

    /** Seconds on most machines, minutes on one that is small and busy. */
    @Override
    public Duration time() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int patience() {
        return 3;
    }

    @Override
    public void run(Order order) {
        learning.learn(order.by());
    }
}
