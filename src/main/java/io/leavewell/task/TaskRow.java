package io.leavewell.task;

import io.leavewell.web.Masking;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.util.UUID;

/**
 * A task as an operator reads it.
 *
 * @param what kind of thing has to be done
 * @param words masked, since customers wrote some of them
 * @param path of the page about it; empty if there is none
 */
record TaskRow(
        UUID id,
        String what,
        String words,
        String path,
        String opened,
        String due,
        boolean overdue,
        String closed,
        String outcome) {

    private static final int SHORT = 160;

    static TaskRow of(Task task, Subjects subjects, String path, Reader reader, Instant now) {
        return new TaskRow(
                task.id(),
                subjects.label(task.kind(), reader.language()),
                Masking.words(task.words().orElse("")),
                path == null ? "" : path,
                reader.moment(task.openedAt()),
                task.dueAt().map(reader::moment).orElse(""),
                task.isOverdue(now),
                task.closedAt().map(reader::moment).orElse(""),
                Masking.words(task.outcome().orElse("")));
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public String shortly() {
        return words.codePointCount(0, words.length()) <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…";
    }
}
