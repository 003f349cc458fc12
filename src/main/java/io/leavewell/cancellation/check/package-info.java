/**
 * What a flow must be before customers may see it: a list of small rules, each of which says in words what is wrong, why,
 * and where it is mended. It changes nothing, and knows no page of the editor but their addresses.
 */
package io.leavewell.cancellation.check;
