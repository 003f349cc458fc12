package io.leavewell;

import io.leavewell.cancellation.Browser;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through the workspace from link to link, as somebody does who wants to see every page once. */
final class WorkspaceWalk {

    /** Of pages that are alike, such as those of customers, a few are enough. */
    private static final int ENOUGH = 2;

    private final Browser browser;
    private final String base;
    private final List<Route> routes;
    private final Map<String, Integer> visits = new TreeMap<>();
    private final Map<String, Browser.Page> pages = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    WorkspaceWalk(Browser browser, String base, List<Route> routes) {
        this.browser = browser;
        this.base = base;
        this.routes = routes;
    }

    /** Pages by address, a few for each route. */
    Map<String, Browser.Page> from(List<String> starts) {
        starts.forEach(this::note);
        while (!open.isEmpty()) {
            visit(open.removeFirst());
        }
        return pages;
    }

    /** Routes to which no link leads. */
    List<String> unseen() {
        return routes.stream()
                .map(Route::name)
                .filter(name -> !visits.containsKey(name))
                .toList();
    }

    private void visit(String address) {
        var page = browser.open(base + address);
        pages.put(address, page);
        page.document().select("a[href], iframe[src], form[method=get]").forEach(link -> {
            var target = link.hasAttr("href")
                    ? link.attr("href")
                    : link.hasAttr("src") ? link.attr("src") : link.attr("action");
            note(resolved(address, target));
        });
        Optional.of(page.header("Location")).filter(to -> !to.isEmpty()).ifPresent(to -> note(resolved(address, to)));
    }

    private String resolved(String address, String target) {
        try {
            var url = URI.create(base + address).resolve(target);
            return url.toString().startsWith(base)
                    ? url.toString().substring(base.length()).replaceAll("#.*", "")
                    : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private void note(String address) {
        var path = address.replaceAll("\\?.*", "");
        routes.stream()
                .filter(route -> route.isAt(path))
                .min(Comparator.comparingInt(Route::names))
                .ifPresent(route -> {
                    if (!pages.containsKey(address)
                            && !open.contains(address)
                            && visits.merge(route.name(), 1, Integer::sum) <= ENOUGH) {
                        open.addLast(address);
                    }
                });
    }
}
