package io.leavewell.notice;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.mail.Content;
import io.leavewell.mail.wording.Wordings;
import io.leavewell.web.Brand;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells an operator what a change of prices would come to, how far it has come, and what its letter says. */
@ApplicationScoped
class PriceTelling {

    /** Of the sample letter. */
    private static final ZoneOffset ZONE = ZoneOffset.UTC;

    @Inject
    Workspace workspace;

    @Inject
    PriceNames names;

    @Inject
    PriceTally tally;

    @Inject
    Catalogue catalogue;

    @Inject
    Leads leads;

    @Inject
    Wordings wordings;

    @Inject
    Brand brand;

    List<String> course(PriceChange change) {
        var reader = workspace.reader();
        return Stream.of(
                        Optional.of(say().madeBy(change.madeBy(), reader.moment(change.madeAt()))),
                        change.publishedAt().map(at -> say().publishedBy(change.publishedBy(), reader.moment(at))),
                        change.stoppedAt().map(at -> say().stoppedBy(change.stoppedBy(), reader.moment(at))))
                .flatMap(Optional::stream)
                .toList();
    }

    List<String> warnings(PriceTerms terms, Audience.Size size) {
        var warnings = new ArrayList<String>();
        if (terms.leadDays() < leads.price()) {
            warnings.add(say().warnLead(terms.leadDays(), leads.price()));
        }
        if (size.reached() == 0) {
            warnings.add(say().warnNobody());
        }
        if (size.soon() > 0) {
            warnings.add(say().warnSoon(Math.toIntExact(size.soon()), terms.leadDays()));
        }
        if (size.withoutAddress() > 0) {
            warnings.add(say().warnAddress(Math.toIntExact(size.withoutAddress())));
        }
        Arrays.stream(Language.values())
                .filter(language -> !terms.reason().byLanguage().containsKey(language.code()))
                .forEach(language -> warnings.add(say().warnReason(language.ownName())));
        return warnings;
    }

    List<PricePage.Figure> figures(Audience.Size size) {
        return List.of(
                figure(say().figureReached(), size.reached(), ""), figure(say().figureOthers(), size.others(), ""));
    }

    List<PricePage.Figure> figures(PriceChange change) {
        var of = tally.of(change, NoticeLetter.PRICE);
        var list = NoticeResource.PATH + "?change=" + change.id();
        var prices = list + "&kind=PRICE&state=";
        var told = Stream.of(
                figure(say().figureChosen(), of.chosen(), list),
                figure(say().figureWaiting(), of.waiting(), prices + "POSTED"),
                figure(say().figureTold(), of.told(), prices + "SENT"),
                figure(say().figureCharged(), of.charged(), ""),
                figure(say().figureLate(), of.late(), prices + "LATE"),
                figure(say().figureFailed(), of.failed(), prices + "FAILED"),
                figure(say().figureSkipped(), of.skipped(), prices + "SKIPPED"));
        var off = change.isStopped()
                ? Stream.of(figure(
                        say().figureOff(),
                        tally.of(change, NoticeLetter.PRICE_OFF).told(),
                        list + "&kind=PRICE_OFF"))
                : Stream.<PricePage.Figure>empty();
        return Stream.concat(told, off).toList();
    }

    private PricePage.Figure figure(String label, long value, String path) {
        return new PricePage.Figure(label, workspace.reader().number(value), path);
    }

    /** As somebody would get it, in a language of ours. */
    Content sample(PriceTerms terms, Language language) {
        var step = terms.prices().get(0);
        var plan = terms.plans().get(0);
        var told = new Told(
                brand.name(),
                Optional.of("Cy"),
                catalogue.plan(plan).map(Plan::name).orElse(plan),
                Arrays.stream(Interval.values())
                        .filter(interval -> terms.intervals().contains(interval.code()))
                        .findFirst()
                        .orElse(Interval.YEAR),
                terms.from(ZONE),
                step.after(),
                step.after(),
                Optional.of(step.before()),
                false,
                Optional.empty(),
                Optional.of(terms.reason().in(language)),
                "https://example.org/c/•••");
        var reader = Reader.of(language, workspace.reader().country(), ZONE.getId());
        return new NoticeWords(told, reader, wordings.inForce()).of(NoticeLetter.PRICE);
    }

    private PriceMessages say() {
        return names.say();
    }
}
