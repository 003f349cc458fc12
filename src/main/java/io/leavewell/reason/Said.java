package io.leavewell.reason;

import java.util.Optional;

/**
 * What was said: a reason, words, or both; neither is a statement too.
 *
 * @param detail the code of what was chosen below the reason
 */
public record Said(Optional<Reason> chosen, Optional<String> detail, Optional<String> words, String language) {}
