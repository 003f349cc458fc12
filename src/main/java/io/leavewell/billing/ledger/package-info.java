/** The embedded billing provider: it keeps the books in Leavewell's own database and needs nothing outside. */
package io.leavewell.billing.ledger;
