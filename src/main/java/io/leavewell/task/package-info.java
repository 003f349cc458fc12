/** Work for a person: what it is about, until when, and how it ended. It knows nothing of why it is needed. */
package io.leavewell.task;
