package io.leavewell.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A form that came after its session had ended: it waits here, whole, until its sender has signed in again.
 *
 * @param action where it was sent to
 */
record ResendPage(Desk desk, String action, List<Field> fields) {

    /** One value, as it was sent. */
    record Field(String name, String value) {}

    ResendPage(Desk desk, Sent sent) {
        this(desk, action(sent), fields(sent));
    }

    TemplateInstance render() {
        return Templates.resend(this);
    }

    private static String action(Sent sent) {
        var query = sent.uri().getRawQuery();
        return sent.uri().getRawPath() + (query == null ? "" : "?" + query);
    }

    private static List<Field> fields(Sent sent) {
        return sent.form().stream()
                .flatMap(form -> form.fields().entrySet().stream())
                .filter(field -> !field.getKey().equals(Sent.TOKEN) && !isSecret(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /** Passwords are better typed once more than written into a page. */
    private static boolean isSecret(String field) {
        return field.contains("password");
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance resend(ResendPage page);
    }
}
