package io.leavewell.reason.source;

import io.leavewell.audit.Entry;
import io.leavewell.reason.Channel;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Csv;
import io.leavewell.web.Listing;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the pages of where statements come from. */
@ApplicationScoped
class SourcesPages {

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Sources sources;

    TemplateInstance list(Query query) {
        return list(query, List.of());
    }

    /** The page with what is wrong with a file. */
    @Transactional
    TemplateInstance refused(String words) {
        return list(new Query(Map.of()), List.of(new Problem("file", words)));
    }

    Response example() {
        var columns = Stream.of(SourceColumn.values());
        var cells = Stream.of(SourceColumn.values()).map(SourceColumn::example).toList();
        return Csv.of("statements.csv", columns.map(SourceColumn::code).toList(), Stream.of(cells));
    }

    TemplateInstance forgetting(String source, long statements) {
        return new ForgetPage(workspace.desk(), source, shown(source), say().forgetCount(statements)).render();
    }

    /** What stands for a source on a page; whatever was typed into a file may be an address. */
    String shown(String source) {
        return source.equals(NoteForm.SOURCE) ? say().team() : Masking.words(source);
    }

    SourceMessages say() {
        return Messages.in(workspace.reader().language(), SourceMessages.class);
    }

    private TemplateInstance list(Query query, List<Problem> problems) {
        var all = sources.all();
        var shown = all.stream()
                .skip(query.first())
                .limit(Listing.SIZE)
                .map(this::row)
                .toList();
        return new SourcesPage(
                        workspace.desk(),
                        tabs.at(SourcesTab.PATH),
                        new Listing<>(shown, all.size(), query),
                        columns(),
                        lastFile(),
                        problems)
                .render();
    }

    private SourcesPage.Row row(Sources.Source source) {
        var reader = workspace.reader();
        return new SourcesPage.Row(
                shown(source.name()),
                channel(source.channel()),
                reader.number(source.statements()),
                reader.day(source.first()),
                reader.day(source.last()),
                UriBuilder.fromPath(SourcesTab.PATH + "/forgetting")
                        .queryParam("source", "{source}")
                        .build(source.name())
                        .toString());
    }

    private String channel(Channel channel) {
        return channel == Channel.REVIEW ? say().channelReview() : say().channelSupport();
    }

    private List<SourcesPage.Column> columns() {
        return Arrays.stream(SourceColumn.values())
                .map(column -> new SourcesPage.Column(column.code(), column.meaning(say()), column.isNeeded()))
                .toList();
    }

    private SourcesPage.LastFile lastFile() {
        return Entry.about(SourceAct.KIND, SourceAct.A_FILE).stream()
                .filter(entry -> entry.act().equals(SourceAct.UPLOADED.code()))
                .findFirst()
                .flatMap(entry -> entry.after().flatMap(Report::parse).map(report -> lastFile(entry, report)))
                .orElse(null);
    }

    private SourcesPage.LastFile lastFile(Entry entry, Report report) {
        var by = say().lastFileBy(entry.actor(), workspace.reader().moment(entry.at()));
        return new SourcesPage.LastFile(by, report.summary(say()), report.lines(say()));
    }
}
