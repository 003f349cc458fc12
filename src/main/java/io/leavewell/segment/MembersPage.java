package io.leavewell.segment;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Holding;
import io.leavewell.customer.Shown;
import io.leavewell.web.Actor;
import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The customers in a segment now. */
record MembersPage(Desk desk, SegmentsPage.Row segment, Listing<Row> listing) {

    /** A customer, in the reader's words. */
    record Row(String path, String name, String externalId, String plans, String status, String country) {

        static Row of(Customer customer, List<Holding> holdings, Actor actor) {
            var shown = new Shown(customer, actor);
            return new Row(
                    shown.path(),
                    shown.title(),
                    shown.externalId(),
                    joined(holdings, Holding::plan),
                    joined(holdings, Holding::status),
                    Optional.ofNullable(customer.country())
                            .map(code -> Wording.country(code, actor.reader()))
                            .orElse(""));
        }

        private static String joined(List<Holding> holdings, Function<Holding, String> words) {
            return holdings.stream().map(words).distinct().collect(Collectors.joining(", "));
        }
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR) && segment.endedAt().isEmpty();
    }

    TemplateInstance render() {
        return Templates.members(this);
    }

    @CheckedTemplate(basePath = "segment")
    static class Templates {
        static native TemplateInstance members(MembersPage page);
    }
}
