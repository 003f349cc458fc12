/**
 * What can be proposed to someone who wants to leave: offers, who may have which, the choice among them, and who took
 * one. It knows nothing of the page that shows them.
 */
package io.leavewell.offer;
