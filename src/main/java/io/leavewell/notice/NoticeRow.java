package io.leavewell.notice;

import java.util.UUID;

/**
 * A notice as an operator reads it.
 *
 * @param who as they may see them
 * @param path of the customer's page
 * @param charge the day of the charge that it tells of
 * @param amount of another price, both
 * @param late whether the first renewal passes at the old price
 * @param from the renewal from which another price is charged
 */
record NoticeRow(
        UUID id,
        String kind,
        String who,
        String path,
        String plan,
        String charge,
        String amount,
        NoticeState state,
        String stateWords,
        String sent,
        String why,
        boolean late,
        String from) {}
