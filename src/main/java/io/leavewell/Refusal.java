package io.leavewell;

/** Why Leavewell does not start, in words for the engineer and with the exit code; never with a stack trace. */
final class Refusal extends RuntimeException {
    private final int exitCode;

    Refusal(String message) {
        this(1, message);
    }

    Refusal(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
