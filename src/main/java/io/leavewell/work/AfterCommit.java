package io.leavewell.work;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the worker once the transaction that planned something has committed: before that there is nothing to see. */
record AfterCommit(Worker worker) implements Synchronization {

    static void wake(Worker worker, TransactionSynchronizationRegistry transaction) {
        if (transaction.getResource(AfterCommit.class) != null) return;
        transaction.putResource(AfterCommit.class, worker);
        transaction.registerInterposedSynchronization(new AfterCommit(worker));
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) worker.wake();
    }
}
