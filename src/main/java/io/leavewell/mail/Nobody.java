package io.leavewell.mail;

import java.util.Optional;

/** Stands in while no mail server is configured: every letter waits, none is lost. */
class Nobody implements Carrier {

    private final String obstacle;

    Nobody(String obstacle) {
        this.obstacle = obstacle;
    }

    @Override
    public LetterState carry(Letter letter, Mailbox to) {
        throw new IllegalStateException(obstacle);
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.of(obstacle);
    }
}
