package io.leavewell.outgoing;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Where a call goes: an http or https URL with a host and no user in it. */
record Target(URI url) {

    private static final List<String> SCHEMES = List.of("http", "https");

    Target {
        if (url.getScheme() == null || !SCHEMES.contains(scheme(url))) throw refused("is neither http nor https", url);
        if (url.getHost() == null || url.getPort() > 0xFFFF) throw refused("names no host that can be called", url);
        if (url.getRawUserInfo() != null) throw refused("carries a user", url);
    }

    boolean isSecure() {
        return scheme(url).equals("https");
    }

    /** Without the brackets of an IPv6 address. */
    String host() {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    int port() {
        if (url.getPort() >= 0) return url.getPort();
        return isSecure() ? 443 : 80;
    }

    String path() {
        URI ascii = URI.create(url.toASCIIString());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static String scheme(URI url) {
        return url.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Says which host, not which URL: a path may hold a secret. */
    private static IllegalArgumentException refused(String why, URI url) {
        return new IllegalArgumentException("The URL at " + url.getHost() + " " + why);
    }
}
