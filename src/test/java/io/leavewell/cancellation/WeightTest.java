package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page, with 8 reasons and 6 different offers, is one small request. */
@QuarkusTest
class WeightTest extends Seen {

    private static final int MOST = 4_096;

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_weighs_at_most_four_kilobytes_compressed(Language language) throws IOException {
        var link = scenes.link(language);
        var page = new Browser().open(link);
        assertEquals(8, page.reasons().size());
        assertEquals(6, page.document().select(".offer").size());

        var answer = raw(URI.create(link));
        var head = answer.indexOf("\r\n\r\n") + 4;
        System.out.printf("%s: %d bytes of head, %d of page%n", language, head, answer.length() - head);
        assertTrue(answer.contains("content-encoding: gzip"), answer.substring(0, head));
        assertTrue(answer.length() - head <= MOST, "%d bytes".formatted(answer.length() - head));
        assertTrue(!answer.toLowerCase().contains("set-cookie"));
    }

    @Test
    void it_is_the_only_request() {
        var link = scenes.link(Language.EN);
        var window = chromium.window(Device.PHONE.withScripts()).open(link).choose("competitor");
        assertEquals(List.of("GET " + link), window.requests());
    }

    /** All bytes of the answer, each as one character. */
    private static String raw(URI url) throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
                    .formatted(url.getRawPath(), url.getAuthority());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
