package io.leavewell.notice;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The form of a change of prices.
 *
 * @param path where it is sent to
 * @param back where one comes from
 * @param rows the numbers of the rows for prices
 */
record PriceFormPage(
        Desk desk,
        String path,
        String back,
        String heading,
        Filled form,
        PriceForm.Offered offered,
        List<Integer> rows) {

    TemplateInstance render() {
        return Templates.priceForm(this);
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance priceForm(PriceFormPage page);
    }
}
