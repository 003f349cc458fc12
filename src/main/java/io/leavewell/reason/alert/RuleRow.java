package io.leavewell.reason.alert;

import java.util.List;
import java.util.UUID;

/**
 * A rule as operators read it.
 *
 * @param conditions in words; all of them hold
 * @param goesTo whom or where; of a URL the host, since the rest may be a secret
 * @param isDeaf its letters go to nobody, since the owner no longer works here
 * @param last when it last held; empty if it never did
 */
record RuleRow(
        UUID id,
        String name,
        List<String> conditions,
        String goesTo,
        String owner,
        boolean isDeaf,
        boolean paused,
        String last) {}
