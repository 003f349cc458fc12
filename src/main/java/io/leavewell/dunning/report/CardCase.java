package io.leavewell.dunning.report;

import java.util.UUID;

/**
 * A card that expired before it was to be charged, and what came of it.
 *
 * @param heldOut whether its owner was left without letters, for comparison
 * @param renewed whether there was another card, or a longer time for this one, before the charge
 * @param failed whether the charge failed
 * @param left whether the plan had ended by then
 */
record CardCase(UUID customer, Boolean heldOut, Boolean renewed, Boolean failed, Boolean left) {}
