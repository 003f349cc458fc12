/**
 * How one may not speak to somebody who leaves, in each of our languages: reviewed lists of phrases, as plain files. It
 * knows texts only, not where they stand.
 *
 * <p>Why lists and no model: whoever is refused a sentence must be able to read the rule, and to have it changed.
 */
package io.leavewell.cancellation.tone;
