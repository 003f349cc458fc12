package io.leavewell.cancellation.editor;

import io.leavewell.offer.OfferKind;
import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/** The kinds among which one chooses for a new offer. */
record NewOfferPage(Desk desk) {

    /** One of them. */
    record Kind(String code, String name) {}

    public List<Kind> kinds() {
        return Arrays.stream(OfferKind.values())
                .map(kind -> new Kind(kind.code(), kind.label(desk.reader().language())))
                .toList();
    }

    TemplateInstance render() {
        return Templates.newOffer(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance newOffer(NewOfferPage page);
    }
}
