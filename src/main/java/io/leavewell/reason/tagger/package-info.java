/**
 * Reads what people wrote: features, the model, how it learns, and the course from which it does. It knows no statements.
 *
 * <p>Why a small learner of our own: it learns all answers in about a second when it is first asked, so that no model has
 * to be built or kept, and reads by plain sums that say which words spoke. Why only a command uses it so far
 * (November 2026): of 430 public texts it finds half, fewer than a list of keywords does; it needs a longer course.
 *
 * <p>Why another model is asked only about what is unsure, and only where an engineer has named one: words are people's own,
 * and leave the machine masked or not at all. Why what it answers is not believed: people write into its question, so
 * nothing comes of an answer but codes that exist, shares, and places in the words themselves (November 2026).
 */
package io.leavewell.reason.tagger;
