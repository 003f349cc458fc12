package io.leavewell.customer;

import io.leavewell.money.Money;

/** One subscription in a few words, for lists: which plan, where it stands, and what it brings a month now. */
public record Holding(String plan, String status, Money perMonth) {}
