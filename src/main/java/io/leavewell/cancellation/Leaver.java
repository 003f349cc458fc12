package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Subscription;

/**
 * Somebody at the moment in which the page is made for them.
 *
 * @param leave what the cancel button would do
 * @param savedLately whether they took an offer not long enough ago for another one
 */
record Leaver(Subscription subscription, Change leave, boolean savedLately) {}
