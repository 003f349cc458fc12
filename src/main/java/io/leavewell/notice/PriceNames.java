package io.leavewell.notice;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.segment.Segment;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What changes of prices are called, and what of. */
@ApplicationScoped
class PriceNames {

    @Inject
    Catalogue catalogue;

    @Inject
    Workspace workspace;

    String of(PriceChange change) {
        return say().named(plans(change.terms()), reader().day(change.terms().from()));
    }

    String plans(PriceTerms terms) {
        return terms.plans().stream()
                .map(code -> catalogue.plan(code).map(Plan::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    String intervals(PriceTerms terms) {
        var general = Messages.in(reader().language(), NoticeMessages.class);
        return Arrays.stream(Interval.values())
                .filter(interval -> terms.intervals().contains(interval.code()))
                .map(interval -> Naming.of(interval, general))
                .collect(Collectors.joining(", "));
    }

    /** "€29.00 → €31.00", one line for each. */
    List<String> prices(PriceTerms terms) {
        var general = Messages.in(reader().language(), NoticeMessages.class);
        return terms.prices().stream()
                .map(step -> general.fromTo(reader().money(step.before()), reader().money(step.after())))
                .toList();
    }

    List<Row> facts(PriceChange change) {
        var terms = change.terms();
        var facts = new ArrayList<Row>();
        facts.add(new Row(say().plans(), plans(terms)));
        facts.add(new Row(say().intervals(), intervals(terms)));
        terms.segment().flatMap(Segment::at).ifPresent(segment -> facts.add(new Row(say().segment(), segment.name())));
        prices(terms).forEach(price -> facts.add(new Row(say().price(), price)));
        facts.add(new Row(say().from(), reader().day(terms.from())));
        facts.add(new Row(say().leadLabel(), say().days(terms.leadDays())));
        reasons(terms, facts);
        return facts;
    }

    List<Option> planOptions() {
        return catalogue.plans().stream()
                .map(plan -> new Option(plan.code(), plan.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Option> intervalOptions() {
        var general = Messages.in(reader().language(), NoticeMessages.class);
        return Arrays.stream(Interval.values())
                .map(interval -> new Option(interval.code(), Naming.of(interval, general)))
                .toList();
    }

    List<Option> currencyOptions() {
        return catalogue.currencies().stream()
                .map(code -> new Option(code, code))
                .toList();
    }

    private void reasons(PriceTerms terms, List<Row> facts) {
        for (var language : Language.values()) {
            var reason = terms.reason().byLanguage().get(language.code());
            if (reason != null) {
                facts.add(new Row(say().reasonIn(language.ownName()), reason));
            }
        }
    }

    PriceMessages say() {
        return Messages.in(reader().language(), PriceMessages.class);
    }

    private Reader reader() {
        return workspace.reader();
    }
}
