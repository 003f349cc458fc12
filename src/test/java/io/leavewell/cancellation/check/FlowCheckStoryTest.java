package io.leavewell.cancellation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leavewell.billing.Capability;
import io.leavewell.billing.MoodyBilling;
import io.leavewell.cancellation.DraftPage;
import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Leavers;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina has the draft checked before she publishes it. */
@QuarkusTest
class FlowCheckStoryTest {

    @Inject
    FlowCheck check;

    @Inject
    Leavers leavers;

    @Inject
    MoodyBilling billing;

    @Inject
    DraftPage page;

    private final Flow sound = Drafts.draft(draft -> {});

    @BeforeEach
    void somethingIsSold() {
        leavers.ada();
    }

    @AfterEach
    void setRight() {
        billing.is(MoodyBilling.Mood.WORKS);
    }

    @Test
    void aSoundDraftIsNotRefused() {
        assertEquals(List.of(), refusals(sound));
    }

    @Test
    void whereBillingDoesNotAnswerSheIsToldAndMayPublish() {
        billing.is(MoodyBilling.Mood.SILENT);
        assertEquals(List.of(), refusals(sound));
        assertTrue(check.of(sound).stream()
                .anyMatch(finding -> finding.words().startsWith("Your billing provider does not answer")));
    }

    @Test
    void anOfferThatBillingCannotCarryOutIsRefused() {
        var poor = checked(Optional.of(EnumSet.of(Capability.DISCOUNT, Capability.SWITCH_PLAN)), Language.EN);
        assertEquals(
                Set.of("/workspace/flow/offers/pause", "/workspace/flow/offers/trial"),
                Drafts.codes(OfferRules.rules().stream()
                        .flatMap(rule -> rule.findings().apply(poor))));
    }

    @Test
    void aDefinitionWithHolesIsRefusedBeforeAnythingElseLooksAtIt() {
        var holes = Drafts.draft(draft -> {
            draft.remove("keeping");
            Drafts.offer(draft, "five").remove("amounts");
            ((ObjectNode) Drafts.reason(draft, 0).get("label")).putNull("de");
        });
        assertEquals(
                List.of(
                        "The definition says nothing at “survey.choices.0.label.byLanguage.de”, where it must say something.",
                        "The definition says nothing at “shelf.1.amounts”, where it must say something.",
                        "The definition says nothing at “keeping”, where it must say something."),
                refusals(holes));
    }

    @Test
    void sheIsToldInHerOwnLanguage() {
        var german = checked(Optional.empty(), Language.DE);
        assertTrue(OfferRules.rules().stream()
                .flatMap(rule -> rule.findings().apply(german))
                .anyMatch(finding -> finding.words().startsWith("Ihr Abrechnungsanbieter antwortet nicht")));
    }

    private Checked checked(Optional<Set<Capability>> can, Language language) {
        var checked = Drafts.checked(sound, page);
        return new Checked(sound, Reader.of(language, "", ""), checked.sold(), can, checked.pages(), checked.today());
    }

    private List<String> refusals(Flow draft) {
        return check.of(draft).stream()
                .filter(Finding::refuses)
                .map(Finding::words)
                .toList();
    }
}
