package io.leavewell.reason.tagger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whom to ask for a second opinion, on what and how often; nobody while there is no address. */
@ConfigMapping(prefix = "leavewell.second-opinion")
interface OpinionSettings {

    /** Where an OpenAI-compatible API begins, such as {@code http://localhost:11434/v1}. */
    Optional<String> url();

    Optional<String> model();

    /** Goes along as a bearer token and nowhere else. */
    Optional<String> key();

    /** With less confidence than this the local tagger is unsure. */
    @WithDefault("0.4")
    double below();

    /** Of all replicas together. */
    @WithDefault("200")
    int perDay();

    @WithDefault("8S")
    Duration timeout();
}
