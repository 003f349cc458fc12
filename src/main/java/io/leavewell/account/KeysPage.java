package io.leavewell.account;

import io.leavewell.web.Desk;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The keys of programs, and a form for a new one.
 *
 * @param made the new key, shown this once; empty otherwise
 */
record KeysPage(Desk desk, List<Row> keys, KeyForm form, String made, Problems problems) {

    /** A key as the list shows it. */
    record Row(UUID id, String name, String ending, String scopes, String made, String used, boolean revoked) {

        static Row of(AccessKey key, Reader reader) {
            var say = Say.to(reader);
            return new Row(
                    key.id(),
                    key.name(),
                    key.ending(),
                    key.scopes().stream().map(scope -> scope.label(say)).collect(Collectors.joining(", ")),
                    say.madeBy(reader.moment(key.madeAt()), key.madeBy().name()),
                    key.usedAt().map(reader::moment).orElseGet(say::never),
                    key.isRevoked());
        }
    }

    /** What a new key can be ticked to open. */
    record Choice(String code, String label, boolean ticked) {}

    public List<Choice> scopes() {
        var say = Say.to(desk.reader());
        return Arrays.stream(Scope.values())
                .map(scope ->
                        new Choice(scope.code(), scope.label(say), form.scopes().contains(scope)))
                .toList();
    }

    TemplateInstance render() {
        return Templates.keys(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance keys(KeysPage page);
    }
}
