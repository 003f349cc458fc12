package io.leavewell.reason.digest;

import io.leavewell.account.Operator;
import io.leavewell.billing.Plan;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.segment.Segments;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Makes the page of the digest. */
@ApplicationScoped
class DigestPages {

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Segments segments;

    @Inject
    Digests digests;

    @Inject
    Typesetter typesetter;

    @Inject
    Clock clock;

    /** What the address asks for or, where it asks for nothing, what the operator gets. */
    TemplateInstance of(Operator operator, Query query) {
        var own = DigestSubscription.live(operator.id());
        var asked = query.text("rhythm").flatMap(Rhythm::coded);
        var filter = Filter.of(query).equals(Filter.NONE) && asked.isEmpty()
                ? own.map(DigestSubscription::filter).orElse(Filter.NONE)
                : Filter.of(query);
        var rhythm = asked.or(() -> own.map(DigestSubscription::rhythm));
        var form = Filled.empty()
                .and("rhythm", rhythm.map(Rhythm::code).orElse(DigestResource.OFF))
                .and(Filter.PLAN, filter.plan().orElse(""))
                .and(Filter.SEGMENT, filter.segment().orElse(""));
        return page(operator, form, preview(rhythm.orElse(Rhythm.MONTHLY), filter, operator.reader()));
    }

    /** The same with what was typed, and what is to be mended. */
    TemplateInstance of(Operator operator, Filled form) {
        return page(operator, form, preview(Rhythm.MONTHLY, Filter.NONE, operator.reader()));
    }

    List<Option> plans() {
        return Plan.catalogue().stream()
                .map(plan -> new Option(plan.code(), plan.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> segments() {
        return segments.options();
    }

    private TemplateInstance page(Operator operator, Filled form, DigestPage.Preview preview) {
        var desk = workspace.desk();
        return new DigestPage(
                        desk,
                        tabs.at(DigestResource.PATH),
                        form,
                        new DigestPage.Choices(plans(), segments()),
                        standing(operator),
                        preview,
                        desk.actor().may(Role.ADMIN) ? subscribers(Phrases.to(desk.reader())) : null)
                .render();
    }

    private DigestPage.Preview preview(Rhythm rhythm, Filter filter, Reader reader) {
        var today = Moment.of(clock, reader.zone()).today();
        var digest = digests.of(rhythm.before(today), filter, reader.zone());
        return new DigestPage.Preview(typesetter.set(digest, filter, true, reader), rhythm.code(), filter);
    }

    private static DigestPage.Standing standing(Operator operator) {
        var words = Phrases.to(operator.reader());
        var next = DigestSubscription.live(operator.id()).map(own -> next(own, operator.reader()));
        return new DigestPage.Standing(
                operator.email(), operator.reader().zone().getId(), next.orElse(""), last(operator, words));
    }

    static String next(DigestSubscription own, Reader reader) {
        return reader.moment(own.next().atZone(reader.zone()).toInstant());
    }

    private static String last(Operator operator, Phrases words) {
        return DigestSent.lastTo(operator.id())
                .map(sent -> words.say()
                        .lastSent(words.period(sent.stretch()), words.reader().moment(sent.sentAt())))
                .orElse("");
    }

    private List<DigestPage.Subscriber> subscribers(Phrases words) {
        return DigestSubscription.all().stream()
                .flatMap(one -> Operator.of(one.operator()).filter(DigestTab::isOpenTo).stream()
                        .map(operator -> subscriber(one, operator, words)))
                .toList();
    }

    private DigestPage.Subscriber subscriber(DigestSubscription one, Operator operator, Phrases words) {
        var say = words.say();
        return new DigestPage.Subscriber(
                operator.name(),
                one.rhythm() == Rhythm.WEEKLY ? say.weekly() : say.monthly(),
                typesetter.only(one.filter(), say),
                words.reader().day(one.since()),
                last(operator, words));
    }
}
