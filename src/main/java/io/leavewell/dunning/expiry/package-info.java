/**
 * Cards that expire before they are charged again: their owners are told in time, except for a few by whom it is seen
 * whether that helps. It knows no failed payments.
 */
package io.leavewell.dunning.expiry;
