package io.leavewell.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person did in billing what the product could not, and says what. */
@Embeddable
public record ByHand(@Column(name = "by_hand") String person, String note) {}
