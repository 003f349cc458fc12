package io.leavewell.cancellation.editor;

import io.leavewell.web.SecurityHeaders;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A customer's page as it is, marked as a preview, in light or in dark; its buttons do nothing. */
@ApplicationScoped
class InnerPage {

    private static final String STYLE =
            ":root{color-scheme:%s !important}.preview-mark{margin:0;padding:.375rem 1.25rem;background:#5b3b00;color:#fff;font-size:.875rem}";

    @Inject
    SecurityHeaders headers;

    @Inject
    Workspace workspace;

    Response of(String html, boolean dark) {
        var style = STYLE.formatted(dark ? "dark" : "light");
        var reader = workspace.reader();
        var mark = "<aside class=\"preview-mark\" lang=\"%s\" aria-label=\"%s\">%s</aside>"
                .formatted(
                        reader.language().tag(),
                        FlowWords.say(reader).tabPreview(),
                        FlowWords.say(reader).previewMark());
        var marked = html.replaceFirst("</head>", "<style>" + style + "</style></head>")
                .replaceFirst("<body>", "<body>" + mark);
        var page = Response.ok(marked).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return headers.withStyle(style).onlyLookedAt(page).build();
    }
}
