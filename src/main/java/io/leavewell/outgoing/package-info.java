/**
 * Signed calls to other systems: kept with the caller's transaction, delivered at least once, guarded against internal
 * addresses. It knows nothing of what the calls say.
 *
 * <p>Why Vert.x and not the JDK's client: only a client that is handed the very address that was checked, and still
 * names the host in the Host header, in SNI and in the certificate check, cannot be fooled by a name that resolves
 * differently a moment later (2026-11-20).
 */
package io.leavewell.outgoing;
