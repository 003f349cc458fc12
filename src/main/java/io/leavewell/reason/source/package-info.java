/**
 * What people say about leaving elsewhere: reviews, notes of the support, from files and from a form. It brings them
 * into the same table as the exit survey, and reads nothing out of them.
 */
package io.leavewell.reason.source;
