package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.function.Supplier;

/** A transaction apart from the caller's: kept when the work returns, undone when it throws. */
@ApplicationScoped
class OwnTransaction {

    /** As the manager has it by itself. */
    private static final Duration USUAL = Duration.ZERO;

    private final TransactionManager manager;

    OwnTransaction(TransactionManager manager) {
        this.manager = manager;
    }

    void run(Runnable work) {
        run(USUAL, work);
    }

    /** @param time after which it is undone, in whole seconds */
    void run(Duration time, Runnable work) {
        call(time, () -> {
            work.run();
            return null;
        });
    }

    <T> T call(Supplier<T> work) {
        return call(USUAL, work);
    }

    private <T> T call(Duration time, Supplier<T> work) {
        try {
            var callers = manager.suspend();
            try {
                begin(time);
                return alone(work);
            } finally {
                if (callers != null) manager.resume(callers);
            }
        } catch (SystemException | NotSupportedException | InvalidTransactionException e) {
            throw new IllegalStateException("No transaction to be had", e);
        }
    }

    /** The manager keeps the time for all that the thread begins. */
    private void begin(Duration time) throws SystemException, NotSupportedException {
        manager.setTransactionTimeout(Math.toIntExact(time.toSeconds()));
        try {
            manager.begin();
        } finally {
            manager.setTransactionTimeout(0);
        }
    }

    private <T> T alone(Supplier<T> work) throws SystemException {
        T result;
        try {
            result = work.get();
        } catch (Throwable e) {
            undo(e);
            throw e;
        }
        commit();
        return result;
    }

    private void commit() throws SystemException {
        try {
            manager.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException("Not committed", e);
        }
    }

    /** A transaction that timed out is gone already; what made us undo it is the news. */
    private void undo(Throwable why) {
        try {
            manager.rollback();
        } catch (SystemException | RuntimeException e) {
            why.addSuppressed(e);
        }
    }
}
