package io.leavewell.cancellation;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of a {@link Browser}; it keeps none unless it is told to. */
class Cookies {

    private final Map<String, String> kept = new LinkedHashMap<>();
    private boolean keeps;

    void keep() {
        keeps = true;
    }

    void take(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            kept.remove(pair[0]);
        } else if (keeps) {
            kept.put(pair[0], pair[1]);
        }
    }

    <T> HttpResponse<T> read(HttpResponse<T> answer) {
        answer.headers().allValues("Set-Cookie").forEach(this::take);
        return answer;
    }

    void show(HttpRequest.Builder request) {
        if (!kept.isEmpty()) {
            var pairs = kept.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
            request.header("Cookie", pairs);
        }
    }

    Map<String, String> kept() {
        return kept;
    }
}
