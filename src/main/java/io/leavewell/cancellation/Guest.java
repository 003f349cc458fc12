package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.web.Mode;

/**
 * Through whose eyes a preview is looked at.
 *
 * @param imagined whether it is nobody, and nothing of them is kept
 * @param mode a test shows nothing of who they are
 */
public record Guest(Subscription subscription, boolean imagined, Mode mode) {}
