package io.leavewell.reason;

import java.util.List;

/**
 * A reason that speaks from what somebody wrote.
 *
 * @param confidence from 0 to 1
 * @param evidence the words that spoke for it, in their order; empty where no single ones did
 */
public record Tag(Reason reason, double confidence, List<Span> evidence) {}
