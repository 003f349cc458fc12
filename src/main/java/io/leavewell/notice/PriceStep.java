package io.leavewell.notice;

import io.leavewell.money.Money;

/** One price that is replaced by another, for those who pay exactly the old one. */
record PriceStep(Money before, Money after) {}
