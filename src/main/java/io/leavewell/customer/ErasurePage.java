package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Says in words and figures what an erasure takes and what stays, before it is done. */
record ErasurePage(Desk desk, String path, String title, List<Figure> gone, List<Figure> kept) {

    /** So many of those. */
    record Figure(String label, String number) {}

    static ErasurePage of(Desk desk, Shown shown, Erased rehearsed) {
        return new ErasurePage(
                desk,
                Paths.of(shown.customer()),
                shown.title(),
                figures(rehearsed.gone(), desk.reader()),
                figures(rehearsed.kept(), desk.reader()));
    }

    private static List<Figure> figures(Map<Trace, Long> traces, Reader reader) {
        return traces.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Figure(entry.getKey().label(reader.language()), reader.number(entry.getValue())))
                .toList();
    }

    TemplateInstance render() {
        return Templates.erasure(this);
    }

    @CheckedTemplate(basePath = "customer")
    static class Templates {
        static native TemplateInstance erasure(ErasurePage page);
    }
}
