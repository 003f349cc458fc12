package io.leavewell.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** As much of a request as can be read when nothing else of it can: where it went, and in which language to answer. */
record Asking(String path, String lang, String accepted) {

    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=([A-Za-z-]{2,12})(?=&|$)");

    static Asking of(HttpServerRequest request) {
        var query = request.query() == null ? "" : request.query();
        var lang = LANG.matcher(query).results().findFirst().map(found -> found.group(1));
        return new Asking(String.valueOf(request.path()), lang.orElse(null), request.getHeader("Accept-Language"));
    }

    boolean isByProgram() {
        return path.startsWith("/api/");
    }

    boolean isByOperator() {
        return path.equals(Workspace.PATH) || path.startsWith(Workspace.PATH + "/");
    }

    Reader reader() {
        return Reader.stranger(lang, accepted);
    }
}
