package io.leavewell.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told to forbid: everything that our pages do not need (T-S5). */
@ApplicationScoped
public class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String WORKSPACE =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Supplier<String> styles;
    private final String frameAncestors;
    private final boolean behindTls;

    @Inject
    SecurityHeaders(
            InlinedStyle inlined,
            @ConfigProperty(name = "leavewell.frame-ancestors", defaultValue = "'none'") String frameAncestors,
            @ConfigProperty(name = "leavewell.public-url") URI publicUrl) {
        this(inlined::sources, frameAncestors, "https".equals(publicUrl.getScheme()));
    }

    private SecurityHeaders(Supplier<String> styles, String frameAncestors, boolean behindTls) {
        this.styles = styles;
        this.frameAncestors = frameAncestors;
        this.behindTls = behindTls;
    }

    /** The same for pages that bring a second stylesheet, and may show others of our pages in a frame. */
    public SecurityHeaders withStyle(String css) {
        var own = " " + InlinedStyle.source(css) + "; frame-src 'self'";
        return new SecurityHeaders(() -> styles.get() + own, frameAncestors, behindTls);
    }

    /** The same for a page that our script for hosts is put into, which asks us something. */
    public SecurityHeaders withOurScripts() {
        return new SecurityHeaders(
                () -> styles.get() + "; script-src 'self'; connect-src 'self'", frameAncestors, behindTls);
    }

    /**
     * Every answer has them: pages, errors, redirects, JSON. To be called last: what the answer says itself stays.
     *
     * @param isKept whether browsers may keep it and ask whether it still holds; else it is gone with the page
     */
    void on(MultiMap answer, boolean isKept) {
        answer.set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (behindTls) {
            answer.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                    .set("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (!answer.contains("Cache-Control")) {
            answer.set("Cache-Control", isKept ? "private, no-cache" : "no-store");
        }
        if (!answer.contains(POLICY) && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            answer.set(POLICY, policy(Optional.empty()));
        }
    }

    /**
     * Widens the policy of a page whose form may lead to the host.
     *
     * @param sendsTo where it may lead besides ourselves: browsers check redirects after a form, too
     */
    public Response.ResponseBuilder on(Response.ResponseBuilder page, Optional<URI> sendsTo) {
        return page.header(POLICY, policy(sendsTo));
    }

    /** For a page that is only looked at, in a frame of ours: its buttons do nothing. */
    public Response.ResponseBuilder onlyLookedAt(Response.ResponseBuilder page) {
        return page.header(
                POLICY,
                "default-src 'none'; style-src " + styles.get()
                        + "; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
    }

    /** For operators' pages, whose styles and scripts are files of ours, and which show customers' pages in frames. */
    Response.ResponseBuilder onWorkspace(Response.ResponseBuilder page) {
        return page.header(POLICY, WORKSPACE);
    }

    private String policy(Optional<URI> sendsTo) {
        return "default-src 'none'; style-src " + styles.get()
                + "; img-src 'self' data:; base-uri 'none'; form-action 'self'"
                + sendsTo.map(url -> " " + origin(url)).orElse("") + "; frame-ancestors " + frameAncestors;
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
