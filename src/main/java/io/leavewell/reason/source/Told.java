package io.leavewell.reason.source;

import io.leavewell.reason.Channel;
import io.leavewell.reason.Origin;
import io.leavewell.reason.Said;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said elsewhere, before it is kept.
 *
 * @param line where it stands in its file
 * @param country where they are, for those whom nobody knows
 * @param customer under which id the host knows them
 */
record Told(
        long line,
        Origin origin,
        Said said,
        Channel channel,
        Instant at,
        Optional<String> country,
        Optional<String> customer) {}
