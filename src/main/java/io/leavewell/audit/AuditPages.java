package io.leavewell.audit;

import io.leavewell.web.Language;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the pages of the audit. */
@ApplicationScoped
class AuditPages {

    @Inject
    Workspace workspace;

    @Inject
    Vocabulary vocabulary;

    TemplateInstance list(Search search) {
        var query = search.query();
        var rows = search.page().stream().map(this::row).toList();
        return new AuditPage(
                        workspace.desk(),
                        new Listing<>(rows, search.count(), query),
                        actors(),
                        options(Known.acts(), vocabulary::act),
                        options(Known.kinds(), vocabulary::kind),
                        search.isForAll())
                .render();
    }

    TemplateInstance entry(Entry entry) {
        return new EntryPage(workspace.desk(), row(entry)).render();
    }

    private Row row(Entry entry) {
        return Row.of(entry, vocabulary, workspace.reader());
    }

    /** The product acts as well. */
    private static List<Option> actors() {
        return Stream.concat(Stream.of(new Option(Search.PRODUCT, "Leavewell")), Known.doers().stream())
                .toList();
    }

    private List<Option> options(List<String> codes, BiFunction<String, Language, String> label) {
        var language = workspace.reader().language();
        return codes.stream()
                .map(code -> new Option(code, label.apply(code, language)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
