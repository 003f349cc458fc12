package io.leavewell.reason.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people said, one after the other.
 *
 * @param lead how many people they are
 * @param reasons under which they can count
 */
record VoicesPage(
        Desk desk,
        List<Desk.Section> tabs,
        Listing<VoiceRow> listing,
        String lead,
        ReportPage.Filters filters,
        List<Option> reasons,
        List<Option> outcomes,
        boolean mayCorrect) {

    /** What came from a number of the report and is in no field of the form. */
    public List<String> kept() {
        return Stream.of("group", "chosen", "found", "apart", "words", "all")
                .filter(name -> listing.query().text(name).isPresent())
                .toList();
    }

    /** The address of this list. */
    public String here() {
        return VoicePages.PATH + listing.query().toPage(listing.query().page());
    }

    /** Whether anything is asked for. */
    public boolean isNarrowed() {
        return listing.query().fields().keySet().stream()
                .anyMatch(name -> !name.equals("page") && !name.equals("sort"));
    }

    TemplateInstance render() {
        return Templates.voices(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance voices(VoicesPage page);
    }
}
