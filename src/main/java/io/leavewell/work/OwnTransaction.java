package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** A transaction apart from the caller's: kept when the work returns, undone when it throws. */
@ApplicationScoped
class OwnTransaction {

    private final TransactionManager manager;

    OwnTransaction(TransactionManager manager) {
        this.manager = manager;
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    <T> T call(Supplier<T> work) {
        try {
            var callers = manager.suspend();
            try {
                return alone(work);
            } finally {
                if (callers != null) manager.resume(callers);
            }
        } catch (SystemException | NotSupportedException | InvalidTransactionException e) {
            throw new IllegalStateException("No transaction to be had", e);
        }
    }

    private <T> T alone(Supplier<T> work) throws SystemException, NotSupportedException {
        manager.begin();
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
