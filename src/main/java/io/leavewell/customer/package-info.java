/** The people who subscribe: identity, language, time zone, attributes, erasure. It knows nothing of what they pay. */
package io.leavewell.customer;
