package io.leavewell.cancellation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without scripts, pictures or, unless told otherwise, cookies: it opens pages and sends their real forms. */
public class Browser {

    /** All share its connections, and nothing else: what tells them apart are their headers. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Cookies cookies = new Cookies();

    public Browser keepingCookies() {
        cookies.keep();
        return this;
    }

    /** @param cookie of an operator's session, as name and value */
    public Browser signedIn(String cookie) {
        cookies.keep();
        cookies.take(cookie);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies.kept();
    }

    public Browser calling(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser speaking(String languages) {
        return calling("Accept-Language", languages);
    }

    public Page open(String url) {
        return page(URI.create(url), HttpRequest.newBuilder(URI.create(url)).GET());
    }

    /** Sends fields that need not be on any page. */
    public Page post(String url, List<Map.Entry<String, String>> fields) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Urlencoded.text(fields)));
        return page(URI.create(url), request);
    }

    /** Sends a file. */
    public Page send(String url, String field, String name, byte[] file) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", Multipart.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(Multipart.file(field, name, file)));
        return page(URI.create(url), request);
    }

    private Page page(URI url, HttpRequest.Builder request) {
        headers.forEach(request::header);
        cookies.show(request);
        try {
            return new Page(url, cookies.read(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a request brought. */
    public class Page {

        private final URI url;
        private final HttpResponse<String> response;
        private final Document document;
        private final Map<String, String> typed = new LinkedHashMap<>();

        Page(URI url, HttpResponse<String> response) {
            this.url = url;
            this.response = response;
            this.document = Jsoup.parse(response.body(), url.toString());
            document.select("option:not([value])").forEach(option -> option.attr("value", option.text()));
        }

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String url() {
            return url.toString();
        }

        public String title() {
            return document.title();
        }

        public String heading() {
            return document.select("h1").text();
        }

        public String text() {
            return document.body().text();
        }

        public String html() {
            return response.body();
        }

        public Document document() {
            return document;
        }

        /** The value beside a label in the facts box. */
        public String fact(String label) {
            return document.select("dt:containsOwn(" + label + ") + dd").text();
        }

        public List<String> reasons() {
            return document.select("input[name=reason]").eachAttr("value");
        }

        /** The offer that a reason opens; empty if there is none. */
        public String offer(String reason) {
            return document.select(".choice:has([value=" + reason + "]) .offer").text();
        }

        public Page choose(String reason) {
            typed.put("reason", reason);
            return this;
        }

        public Page write(String field, String words) {
            typed.put(field, words);
            return this;
        }

        /** Presses the button with these words; if there are several, the one that the chosen reason opens. */
        public Page press(String label) {
            var buttons = document.select("button").stream()
                    .filter(button -> button.text().equals(label))
                    .toList();
            var place = ".choice:has([value=" + typed.get("reason") + "])";
            var opened = buttons.stream()
                    .filter(button -> button.closest(place) != null)
                    .findFirst();
            return press(opened.orElseGet(() -> buttons.stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button says " + label + " on: " + text()))));
        }

        public Page press(Element button) {
            var form = (FormElement) button.closest("form");
            var fields = new ArrayList<Map.Entry<String, String>>();
            form.formData().stream()
                    .filter(field -> !typed.containsKey(field.key()))
                    .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
            typed.forEach((name, value) -> fields.add(Map.entry(name, value)));
            if (button.hasAttr("name")) fields.add(Map.entry(button.attr("name"), button.attr("value")));
            var action = form.attr("action").isEmpty() ? url() : form.absUrl("action");
            return form.attr("method").equals("get")
                    ? open(action.replaceFirst("\\?.*", "") + "?" + Urlencoded.text(fields))
                    : post(action, fields);
        }

        public Page follow(String label) {
            var link = document.select("a:contains(" + label + ")").first();
            return open(link.absUrl("href"));
        }

        /** Where the answer leads, as often as it leads on. */
        public Page onward() {
            var page = this;
            while (page.status() >= 300 && page.status() < 400) {
                page = open(page.url.resolve(page.header("Location")).toString());
            }
            return page;
        }

        public Page reload() {
            return open(url());
        }
    }
}
