package io.leavewell.web;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The stylesheet that customers' pages carry in themselves, as browsers are told to recognise it. */
@ApplicationScoped
class InlinedStyle {

    private final Engine templates;
    private final Palette palette;
    private volatile Seen latest;

    InlinedStyle(Engine templates, Palette palette) {
        this.templates = templates;
        this.palette = palette;
    }

    /** @param sources its hash; and that of the one before, which pages on their way may still carry */
    private record Seen(String accents, String source, String sources) {}

    String sources() {
        var accents = palette.light() + palette.dark();
        var known = latest;
        return known != null && known.accents().equals(accents) ? known.sources() : look(accents);
    }

    private synchronized String look(String accents) {
        var source = source(templates.getTemplate("customer.css").render());
        var before = latest;
        latest = new Seen(accents, source, before == null ? source : source + " " + before.source());
        return latest.sources();
    }

    static String source(String css) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
