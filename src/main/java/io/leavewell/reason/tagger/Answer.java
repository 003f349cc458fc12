package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.util.List;

/** A text with what it is about, the main reason first: what is learned from, and what is measured with. */
record Answer(List<Reason> reasons, String text) {}
