package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example, a.example, 443, /, true",
        "http://a.example?x=1, a.example, 80, /?x=1, false",
        "HTTPS://a.example:8443/x/y?z=%2F#here, a.example, 8443, /x/y?z=%2F, true",
        "http://[::1]:9/, ::1, 9, /, false",
        "http://a.example/ä, a.example, 80, /%C3%A4, false",
    })
    void a_url_is_taken_apart_as_the_call_needs_it(String url, String host, int port, String path, boolean secure) {
        Target target = new Target(URI.create(url));
        assertEquals(host + port + path + secure, target.host() + target.port() + target.path() + target.isSecure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.example",
                "file:///etc/passwd",
                "jar:http://a.example!/",
                "/path",
                "//a.example",
                "a.example",
                "http:a.example",
                "http:///path",
                "http://a_b.example",
                "http://ada:secret@a.example",
                "http://a.example:70000"
            })
    void what_is_no_plain_web_address_is_refused(String url) {
        assertThrows(IllegalArgumentException.class, () -> new Target(URI.create(url)));
    }
}
