package io.leavewell.cancellation.editor;

import io.leavewell.billing.Plan;
import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Amounts;
import io.leavewell.offer.OfferKind;
import io.leavewell.survey.Choice;
import io.leavewell.web.Desk;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One offer, to be edited.
 *
 * @param id its short name; empty while it has none
 * @param reasons for which it stands
 * @param readings how it reads to customers, in each language
 */
record OfferPage(
        Desk desk,
        String id,
        OfferKind kind,
        Sheet sheet,
        List<String> reasons,
        List<Reading> readings,
        List<Plan> plans,
        List<String> currencies) {

    /** @param button empty for what is only read */
    record Reading(Language language, String note, String title, String terms, String button) {}

    static List<String> reasons(Flow flow, String id, FlowWords words) {
        return flow.survey().choices().stream()
                .map(Choice::reason)
                .filter(reason ->
                        flow.offersFor().getOrDefault(reason, List.of()).contains(id))
                .map(reason -> words.reason(flow, reason))
                .toList();
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String kindName() {
        return kind.label(desk.reader().language());
    }

    public boolean isA(String code) {
        return kind.code().equals(code);
    }

    public List<String> amountCurrencies() {
        return Amounts.currencies("amounts", sheet.form(), currencies);
    }

    /** Whether the plan that it leads to is not sold any more. */
    public boolean isPlanGone() {
        var code = sheet.form().value("plan");
        return !code.isEmpty() && plans.stream().noneMatch(plan -> plan.code().equals(code));
    }

    public String path() {
        return FlowDoor.PATH + "/offers/" + (isNew() ? "new?kind=" + kind.code() : id);
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.offer(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance offer(OfferPage page);
    }
}
