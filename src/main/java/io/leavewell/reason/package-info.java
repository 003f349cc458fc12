/** Why people leave: the taxonomy, and every statement about it with the facts of its moment. It knows no offers. */
package io.leavewell.reason;
