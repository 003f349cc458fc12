/** Reads what people wrote: the model, how it learns, its corrections, and history read anew. It knows no pages of others. */
package io.leavewell.reason.tagger;
