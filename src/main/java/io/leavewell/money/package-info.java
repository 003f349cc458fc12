/** Amounts that know their currency, and shares of them. It knows nothing of who owes what. */
package io.leavewell.money;
