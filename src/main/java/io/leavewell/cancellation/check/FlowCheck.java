package io.leavewell.cancellation.check;

import static java.util.stream.Collectors.toMap;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.cancellation.DraftPage;
import io.leavewell.cancellation.Flow;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at a draft before customers do. */
@ApplicationScoped
public class FlowCheck {

    private static final List<Rule> RULES = Stream.of(
                    SurveyRules.rules(),
                    TextRules.rules(),
                    ButtonRules.rules(),
                    ToneRules.rules(),
                    OfferRules.rules(),
                    PriceRules.rules(),
                    FrameRules.rules())
            .flatMap(List::stream)
            .toList();

    @Inject
    DraftPage page;

    @Inject
    Catalogue catalogue;

    @Inject
    Billing billing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    static List<Rule> rules() {
        return RULES;
    }

    /** What is to be mended before the draft can be published, and what is to be known; the first comes first. */
    @Transactional
    public List<Finding> of(Flow draft) {
        var reader = current.get().reader();
        var gaps = Gaps.in(draft, "").distinct().toList();
        if (!gaps.isEmpty()) {
            var say = Messages.in(reader.language(), CheckMessages.class);
            return gaps.stream()
                    .map(gap -> Finding.refusal(say.gap(gap), Places.FLOW))
                    .toList();
        }
        var checked = checked(draft, reader);
        var findings = RULES.stream()
                .flatMap(rule -> rule.findings().apply(checked))
                .distinct()
                .toList();
        return Stream.concat(
                        findings.stream().filter(Finding::refuses),
                        findings.stream().filter(finding -> !finding.refuses()))
                .toList();
    }

    Checked checked(Flow draft, Reader reader) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Checked(draft, reader, new Sold(catalogue.plans()), capabilities(), pages(draft), today);
    }

    private Map<Language, String> pages(Flow draft) {
        return Arrays.stream(Language.values())
                .collect(toMap(Function.identity(), language -> page.html(draft, Reader.of(language, "", ""))));
    }

    private Optional<Set<Capability>> capabilities() {
        try {
            return Optional.of(billing.capabilities());
        } catch (Billing.Unavailable silent) {
            return Optional.empty();
        }
    }
}
