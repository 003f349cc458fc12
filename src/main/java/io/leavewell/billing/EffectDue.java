package io.leavewell.billing;

import java.util.UUID;

/** An effect is about to be carried out; who hears it, in the same transaction, may say that it is not wanted any more. */
public final class EffectDue {

    private final UUID about;
    private boolean isUnwanted;

    EffectDue(UUID about) {
        this.about = about;
    }

    public UUID about() {
        return about;
    }

    public void withdraw() {
        isUnwanted = true;
    }

    boolean isUnwanted() {
        return isUnwanted;
    }
}
