package io.leavewell.notice;

import io.leavewell.web.CurrentActor;
import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the pages of notices. */
@ApplicationScoped
class NoticePages {

    @Inject
    Workspace workspace;

    @Inject
    CurrentActor current;

    @Inject
    NoticeList list;

    @Inject
    NoticeRows rows;

    @Inject
    PriceNames names;

    @Inject
    Leads leads;

    TemplateInstance list(Query query) {
        var change = query.text("change").flatMap(NoticePages::change);
        return new NoticesPage(
                        workspace.desk(),
                        tabs(NoticeResource.PATH),
                        new Listing<>(rows.of(list.page(query)), list.count(query), query),
                        kinds(),
                        states(),
                        change.map(names::of).orElse(""),
                        List.of(lead(NoticeLetter.RENEWAL, leads.renewal()), lead(NoticeLetter.TRIAL, leads.trial())))
                .render();
    }

    TemplateInstance proof(Notice notice) {
        var proof = Proof.of(notice, current.get());
        return new ProofPage(
                        workspace.desk(),
                        NoticeRows.row(notice, proof.letter(), current.get()),
                        proof.facts(),
                        notice.change().map(change -> change.id().toString()).orElse(""),
                        proof.subject(),
                        proof.text(),
                        proof.lang(),
                        silence(notice, proof))
                .render();
    }

    List<Desk.Section> tabs(String here) {
        return List.of(
                new Desk.Section(NoticeResource.PATH, say().heading(), here.equals(NoticeResource.PATH)),
                new Desk.Section(PriceResource.PATH, say().prices(), here.equals(PriceResource.PATH)));
    }

    private String silence(Notice notice, Proof proof) {
        if (!proof.text().isEmpty()) {
            return "";
        } else if (notice.customer().isErased()) {
            return say().wordsErased();
        }
        return NoticeState.of(notice, proof.letter()) == NoticeState.SKIPPED
                ? say().neverWritten()
                : say().notWritten();
    }

    private String lead(NoticeLetter kind, Lead lead) {
        var label = kind.label(workspace.reader().language());
        return lead.isOff() ? say().leadOff(label) : say().leadDays(label, lead.days());
    }

    private List<Option> kinds() {
        var language = workspace.reader().language();
        return Arrays.stream(NoticeLetter.values())
                .map(kind -> new Option(kind.name(), kind.label(language)))
                .toList();
    }

    private List<Option> states() {
        return Stream.concat(
                        Arrays.stream(NoticeState.values()).map(state -> new Option(state.name(), state.words(say()))),
                        Stream.of(new Option(NoticeList.LATE, say().late())))
                .toList();
    }

    private static Optional<PriceChange> change(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? PriceChange.at(UUID.fromString(id))
                : Optional.empty();
    }

    NoticeMessages say() {
        return Messages.in(workspace.reader().language(), NoticeMessages.class);
    }
}
