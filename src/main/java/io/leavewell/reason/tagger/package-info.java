/**
 * Reads what people wrote: features, a lexicon and a thesaurus, the model, how it learns from the course and from corrections, and an
 * optional second opinion. It runs in process; nothing leaves the machine unless an engineer names an endpoint.
 *
 * <p>Why a small learner of our own and no library: it learns 16,000 answers in seconds while the product is built, always
 * the same model byte for byte, and reads by plain sums that say which words spoke (November 2026: of 430 public texts in
 * three languages that it never saw, two thirds are read rightly, .66 lenient, .62 macro-F1, .72 group; a list of keywords
 * finds .61, .51, .61). Texts whose words point to one reason and whose complaint is another taught it most, short plain
 * ones least.
 */
package io.leavewell.reason.tagger;
