package io.leavewell.reason.alert;

import io.leavewell.reason.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a notice in a form that <a href="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks">Slack's
 * webhooks</a> take, with fields of our own beside it for other receivers.
 */
@ApplicationScoped
class SlackCalls {

    @Inject
    Clock clock;

    Map<String, Object> body(Notice notice) {
        var body = new LinkedHashMap<String, Object>();
        body.put("text", text(notice));
        // What a customer links to is neither fetched nor shown
        body.put("unfurl_links", false);
        body.put("unfurl_media", false);
        body.put("type", notice.kind());
        body.put("timestamp", clock.instant());
        body.put("rule", Map.of("id", notice.rule(), "name", notice.ruleName()));
        body.put("total", notice.total());
        body.put("statements", notice.voices().stream().map(SlackCalls::fields).toList());
        return body;
    }

    private static String text(Notice notice) {
        var voices = notice.voices().stream()
                .map(voice -> voice(voice, notice.isOfMany()))
                .collect(Collectors.joining("\n\n"));
        var rest = notice.rest().isEmpty() ? "" : "\n\n" + plain(notice.rest());
        return "*" + plain(notice.heading()) + "*\n" + (notice.isOfMany() ? "\n" : "") + voices + rest;
    }

    private static String voice(Voice voice, boolean withLabel) {
        var words = voice.words().isEmpty() ? "" : "> " + plain(voice.words()) + "\n";
        var about = voice.about().isEmpty() ? "" : plain(voice.aboutLine()) + " · ";
        return (withLabel ? plain(voice.label()) + "\n" : "") + words + about + plain(voice.url());
    }

    private static Map<String, Object> fields(Voice voice) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", voice.id());
        fields.put("heading", voice.heading());
        fields.put("heading_label", voice.label());
        fields.put("words", voice.words());
        fields.put("said_at", voice.saidAt());
        fields.put("channel", voice.channel());
        put(fields, "plan", voice.facts().plan());
        put(fields, "country", voice.facts().country());
        Optional.ofNullable(voice.facts()).map(Facts::revenue).ifPresent(revenue -> {
            fields.put("per_month", revenue.monthly().amount().toPlainString());
            fields.put("currency", revenue.currency().getCurrencyCode());
        });
        fields.put("url", voice.url());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** <a href="https://docs.slack.dev/messaging/formatting-message-text#escaping">Slack's own three</a>: no channel is called, no link faked. */
    static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
