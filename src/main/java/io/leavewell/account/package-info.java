/**
 * Operators: who they are, how they prove it, what they may, and the keys of programs. It knows nothing of what is done
 * at the workspace.
 *
 * <p>Why sessions are rows and not signed cookies: an admin can see and end them. Why links in letters are made of the
 * signing key and their ticket's id: the letter is written late and can be written again, yet nothing that is stored
 * opens anything.
 */
package io.leavewell.account;
