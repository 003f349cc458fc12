package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks an operator how the customer asked them, before they go through the flow for them. */
record RelayStartPage(
        Desk desk, String path, String name, String plan, List<Way> ways, String note, List<Problem> problems) {

    /** One way in which customers ask. */
    record Way(String code, String label, boolean chosen) {}

    static List<Way> ways(RelayForm form, RelayMessages say) {
        return Stream.of(Relay.How.TELEPHONE, Relay.How.MAIL, Relay.How.CHAT)
                .map(how -> new Way(
                        how.name().toLowerCase(Locale.ROOT),
                        how.told(say),
                        form.how().filter(how::equals).isPresent()))
                .toList();
    }

    TemplateInstance render() {
        return Templates.relayStart(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance relayStart(RelayStartPage page);
    }
}
