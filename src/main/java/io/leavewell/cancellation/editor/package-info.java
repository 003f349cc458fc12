/**
 * The pages on which operators edit the cancel flow: draft, check, preview, publish, history, roll back. It knows no
 * customer's visit; what it publishes is read by {@code cancellation}.
 *
 * <p>Why the parts of a flow are compared, and not the whole, when two people edit: they mostly work on different
 * reasons and offers, and are to be asked only where one would overwrite the other.
 */
package io.leavewell.cancellation.editor;
