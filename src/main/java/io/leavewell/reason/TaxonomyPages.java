package io.leavewell.reason;

import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Makes the page of the taxonomy. */
@ApplicationScoped
class TaxonomyPages {

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    TaxonomyPage page(Filled merge, Filled split) {
        var reader = workspace.reader();
        var desk = workspace.desk();
        var taxonomy = Taxonomy.of(TaxonomyChange.inForce(), "");
        return new TaxonomyPage(
                desk,
                tabs.at(TaxonomyResource.PATH),
                taxonomy.headings().stream()
                        .map(heading -> row(heading, taxonomy, reader))
                        .toList(),
                taxonomy.headings().stream()
                        .filter(heading -> !heading.isPart())
                        .map(heading -> new Option(heading.spelling(), taxonomy.label(heading, reader.language())))
                        .toList(),
                changes(reader),
                merge,
                split,
                desk.actor().may(Role.EDITOR));
    }

    private static TaxonomyPage.Row row(Heading heading, Taxonomy taxonomy, Reader reader) {
        return new TaxonomyPage.Row(
                taxonomy.label(heading, reader.language()),
                heading.spelling(),
                heading.group()
                        .map(group -> group.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                heading.isPart());
    }

    private static List<TaxonomyPage.ChangeRow> changes(Reader reader) {
        var say = Messages.in(reader.language(), TaxonomyMessages.class);
        return TaxonomyChange.newestFirst().stream()
                .map(change -> new TaxonomyPage.ChangeRow(
                        change.id().toString(),
                        told(change, reader),
                        say.madeBy(change.madeBy(), reader.moment(change.madeAt())),
                        change.endedAt()
                                .map(at -> say.endedBy(change.endedBy(), reader.moment(at)))
                                .orElse("")))
                .toList();
    }

    private static String told(TaxonomyChange change, Reader reader) {
        var say = Messages.in(reader.language(), TaxonomyMessages.class);
        var reason = change.heading().reason().orElseThrow().label(reader.language());
        return change.kind() == TaxonomyChange.Kind.MERGE
                ? say.merged(
                        reason,
                        change.into().flatMap(Heading::reason).orElseThrow().label(reader.language()))
                : say.splitOff(reason, change.name().in(reader.language()), String.join(", ", change.words()));
    }
}
