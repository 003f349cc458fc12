package io.leavewell.mail;

import java.time.Instant;

/** Why a letter waits, and until when. */
record Hold(LetterEvent.What why, Instant until) {}
