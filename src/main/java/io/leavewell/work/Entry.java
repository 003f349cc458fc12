package io.leavewell.work;

/**
 * One line of the agenda as a runner picked it; its version tells whether it is still that runner's to finish.
 *
 * @param payload JSON
 * @param failures in a row, so far
 */
record Entry(String kind, String id, String payload, int failures, long version) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
