package io.leavewell.cancellation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.leavewell.web.Frame;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;

/** Prints the evidence of one visit. */
@ApplicationScoped
class EvidenceCommand implements Command {

    private static final ObjectWriter JSON = Json.MAPPER.writerWithDefaultPrettyPrinter();

    @Inject
    Pages pages;

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String usage() {
        return "evidence REFERENCE|VISIT [--html]   what one visit was shown, clicked and led to, as JSON or as a page";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println(usage());
            return 2;
        }
        var page = QuarkusTransaction.requiringNew().call(() -> Evidence.about(arguments.get(0))
                .map(found -> arguments.contains("--html") ? html(found) : json(found)));
        out.println(page.orElse("No visit is known by " + arguments.get(0)));
        return page.isPresent() ? 0 : 1;
    }

    private static String json(Evidence evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private String html(Evidence evidence) {
        var reader = Reader.of(Language.EN, "GB", "UTC");
        return Templates.evidence(evidence, pages.frame(reader))
                .setLocale(reader.language().code())
                .render();
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance evidence(Evidence evidence, Frame frame);
    }
}
