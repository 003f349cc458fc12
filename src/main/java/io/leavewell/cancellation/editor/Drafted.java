package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.edition.Draft;

/** The draft as it stands, read as a flow. */
record Drafted(Flow flow, Draft draft) {}
