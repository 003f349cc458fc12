/** Figures about leaving and staying, read by SQL from what the other rooms keep; it writes nothing. */
package io.leavewell.metrics;
