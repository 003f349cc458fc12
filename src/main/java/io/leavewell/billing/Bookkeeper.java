package io.leavewell.billing;

/** Whoever can do each of the changes to one subscription. */
public interface Bookkeeper {

    void cancelAtPeriodEnd(Change.CancelAtPeriodEnd change);

    void cancelAtOnce(Change.CancelAtOnce change);

    void restore(Change.Restore change);

    void startDiscount(Change.StartDiscount change);

    void pause(Change.Pause change);

    void resume(Change.Resume change);

    void switchPlan(Change.SwitchPlan change);

    void extendTrial(Change.ExtendTrial change);
}
