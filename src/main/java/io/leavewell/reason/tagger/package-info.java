/**
 * Reads what people wrote: features, a lexicon and a thesaurus, the model, how it learns from the course and from
 * corrections, and an optional second opinion. It runs in process; nothing leaves the machine unless an engineer names an
 * endpoint.
 *
 * <p>Why a small learner of our own and no library: it learns 34,000 answers in seconds while the product is built, always
 * the same model byte for byte, and reads by plain sums that say which words spoke (November 2026: of 430 public texts in
 * three languages that it never saw, three quarters are read rightly, .763 lenient, .715 macro-F1, .805 group; a list of
 * keywords finds .61, .51, .61). What helped most: reviews of many trades told in people's own ways, and a thesaurus by
 * which a word of one language teaches those of the others. What did not: texts whose every word points elsewhere.
 */
package io.leavewell.reason.tagger;
