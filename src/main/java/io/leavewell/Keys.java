package io.leavewell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** The secrets that an installation shares with its host product; a sample installation makes its own. */
record Keys(Settings settings) {
    private static final String SIGNING = "leavewell.signing-key";
    private static final String API = "leavewell.api-key";
    private static final int SHORTEST = 32;

    private static final String HOW = """
            Leavewell does not start: %s
              Make one:    openssl rand -base64 32
              Put it into: the environment variable LEAVEWELL_SIGNING_KEY, here and in the backend of your product,
                           which signs the links to the cancel page with it.
            To look around first, with a sample company and keys of its own, set LEAVEWELL_DEMO=true.""";

    /** Outside the sample installation nobody may run on a key that is missing or can be guessed. */
    void require() {
        String key = settings.value(SIGNING).orElse("");
        int bytes = key.getBytes(UTF_8).length;
        if (!settings.demo() && bytes < SHORTEST) {
            throw new Refusal(
                    2,
                    HOW.formatted(
                            key.isEmpty()
                                    ? "it has no signing key (leavewell.signing-key)."
                                    : "its signing key is too short: %d bytes, at least %d are needed."
                                            .formatted(bytes, SHORTEST)));
        }
    }

    /** Gives the sample installation the keys that are not configured; they stay the same from run to run. */
    void supply() throws IOException {
        if (settings.demo()) {
            supply(SIGNING, "signing.key");
            supply(API, "api.key");
        }
    }

    private void supply(String name, String file) throws IOException {
        if (!settings.has(name)) {
            System.setProperty(name, Home.at(settings.home()).secret(file));
        }
    }
}
