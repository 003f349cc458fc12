package io.leavewell.audit;

import io.leavewell.web.Reader;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;

/**
 * An entry as an operator reads it.
 *
 * @param kind what the kind of thing is called
 * @param about the whole history of that thing
 */
record Row(
        UUID id,
        String when,
        String who,
        String what,
        String kind,
        String subject,
        String about,
        List<Difference.Field> changes) {

    /** Changes that the list shows; all are on the entry's own page. */
    private static final int FEW = 3;

    private static final int SHORT = 80;

    static Row of(Entry entry, Vocabulary vocabulary, Reader reader) {
        return new Row(
                entry.id(),
                reader.moment(entry.at()),
                entry.actor(),
                vocabulary.act(entry.act(), reader.language()),
                vocabulary.kind(entry.kind(), reader.language()),
                entry.subject(),
                about(entry),
                Difference.between(entry.before(), entry.after()).fields());
    }

    public List<Difference.Field> few() {
        return changes.stream()
                .limit(FEW)
                .map(field -> new Difference.Field(field.name(), cut(field.before()), cut(field.after())))
                .toList();
    }

    public boolean hasMore() {
        return changes.size() > FEW || !few().equals(changes);
    }

    private static String about(Entry entry) {
        return UriBuilder.fromPath(AuditResource.PATH)
                .queryParam("kind", "{kind}")
                .queryParam("subject", "{subject}")
                .build(entry.kind(), entry.subject())
                .toString();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
