package io.leavewell.cancellation.check;

import static io.leavewell.cancellation.check.Drafts.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.cancellation.DraftPage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T-L1 to T-L5, T-M1: what the check refuses, one spoilt draft after the other, and where it sends its editor. */
@QuarkusTest
class FlowCheckTest {

    @Inject
    DraftPage page;

    @Test
    void everyRuleRefusesWhatItIsFor() {
        var silent = Spoilt.all()
                .filter(draft -> !hrefs(draft).contains(draft.href()))
                .map(draft -> draft.rule() + " said " + hrefs(draft) + " instead of " + draft.href())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noRuleIsWithoutASpoiltDraft() {
        var tried = Spoilt.all().map(Spoilt::rule).collect(Collectors.toSet());
        var rules = FlowCheck.rules().stream().map(Rule::name).collect(Collectors.toSet());
        rules.remove("provider_can");
        rules.remove("provider_was_asked");
        assertEquals(rules, tried);
    }

    @Test
    void whatTheProductBringsIsFine() {
        var checked = Drafts.checked(Drafts.draft(draft -> {}), page);
        assertEquals(List.of(), all(checked).map(Finding::words).toList());
    }

    @Test
    void aSpoiltDraftIsRefusedByNoOtherRuleThanItsOwn() {
        var spoilt = Drafts.checked(Drafts.draft(draft -> offer(draft, "half").put("percent", 101)), page);
        assertEquals(
                List.of("The offer “half” takes 101 % off. It must be more than 0 and less than 100."),
                all(spoilt).map(Finding::words).toList());
    }

    @Test
    void whatIsOnlyToBeKnownDoesNotRefuse() {
        var checked = Drafts.checked(Drafts.draft(draft -> {}), Drafts.IN_YEN_TOO, page);
        assertEquals(List.of(false), all(checked).map(Finding::refuses).toList());
    }

    private Set<String> hrefs(Spoilt spoilt) {
        var checked = Drafts.checked(Drafts.draft(spoilt.how()), spoilt.sold(), page);
        return Drafts.codes(findings(checked, spoilt.rule()));
    }

    private static Stream<Finding> findings(Checked checked, String rule) {
        return FlowCheck.rules().stream().filter(one -> one.name().equals(rule)).flatMap(one -> one.findings()
                .apply(checked));
    }

    private static Stream<Finding> all(Checked checked) {
        return FlowCheck.rules().stream().flatMap(rule -> rule.findings().apply(checked));
    }
}
