/**
 * Plans, subscriptions, invoices and the movements of recurring revenue; what can be done to a subscription, and the port
 * to whoever does it. It knows nothing of why people leave.
 */
package io.leavewell.billing;
