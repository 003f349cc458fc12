package io.leavewell.cancellation;

import io.leavewell.offer.Proposal;

/**
 * An offer as a form shows it.
 *
 * @param place where it stands, which is the code of a reason: the same offer may stand under two
 * @param option the chosen one of its options, counted from 1
 */
record OfferedOnPage(String id, String place, Proposal words, int option) {}
