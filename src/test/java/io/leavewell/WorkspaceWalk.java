package io.leavewell;

import io.leavewell.cancellation.Browser;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Goes through the workspace from link to link, as somebody does who wants to see every page once. */
final class WorkspaceWalk {

    /** Of pages that are alike, such as those of customers, a few are enough. */
    private static final int ENOUGH = 2;

    /** So many more are opened as long as some route has not been seen: not every customer has a visit. */
    private static final int PATIENCE = 100;

    private final Browser browser;
    private final String base;
    private final List<Route> routes;
    private final Map<String, Integer> visits = new TreeMap<>();
    private final Map<String, Browser.Page> pages = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> spare = new ArrayDeque<>();
    private int searched;

    WorkspaceWalk(Browser browser, String base, List<Route> routes) {
        this.browser = browser;
        this.base = base;
        this.routes = routes;
    }

    /** Pages by address, a few for each route. */
    Map<String, Browser.Page> from(List<String> starts) {
        starts.forEach(this::note);
        while (!open.isEmpty() || searchesOn()) {
            if (open.isEmpty()) {
                searched++;
                opened(spare.removeFirst());
            } else {
                var address = open.removeFirst();
                pages.put(address, opened(address));
            }
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

    private boolean searchesOn() {
        return !spare.isEmpty() && searched < PATIENCE && !unseen().isEmpty();
    }

    private Browser.Page opened(String address) {
        var page = browser.open(base + address);
        page.document()
                .select("a[href], link[href], iframe[src], form[method=get]")
                .forEach(link -> {
                    var target = link.hasAttr("href")
                            ? link.attr("href")
                            : link.hasAttr("src") ? link.attr("src") : link.attr("action");
                    note(resolved(address, target));
                });
        Optional.of(page.header("Location")).filter(to -> !to.isEmpty()).ifPresent(to -> note(resolved(address, to)));
        return page;
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
                    if (known.add(address)) {
                        var isEnough = visits.merge(route.name(), 1, Integer::sum) > ENOUGH;
                        (isEnough ? spare : open).addLast(address);
                    }
                });
    }
}
