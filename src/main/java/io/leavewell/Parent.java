package io.leavewell;

import java.util.Optional;

/** The process that started this one, for example Maven. */
final class Parent {
    private Parent() {}

    /**
     * Ends this process in order as soon as its parent is gone, also when that one was killed. It looks for a change of
     * parents, because a killed one that nobody buries still counts as alive.
     */
    static void follow() {
        var parent = living();
        var watch = new Thread(() -> exitWhenGone(parent), "follows its parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void exitWhenGone(Optional<ProcessHandle> parent) {
        try {
            while (living().equals(parent)) {
                Thread.sleep(300);
            }
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> living() {
        return ProcessHandle.current().parent().filter(ProcessHandle::isAlive);
    }
}
