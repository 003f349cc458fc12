package io.leavewell.work;

/** What went wrong at the bottom of it, in one line fit for a log: PostgreSQL quotes people's values from its second on. */
record Complaint(Throwable why) {

    private static final int LONGEST = 300;

    @Override
    public String toString() {
        var root = root();
        var first = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        var line = root.getClass().getSimpleName() + ": " + first;
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private Throwable root() {
        var root = why;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }
}
