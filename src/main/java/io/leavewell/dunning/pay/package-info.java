/**
 * The page on which an open payment is paid without login, and what the host product is told so that it can lead there. It
 * knows recoveries and billing's port to whoever takes the money; never the number of a card after the request that brought
 * it.
 */
package io.leavewell.dunning.pay;
