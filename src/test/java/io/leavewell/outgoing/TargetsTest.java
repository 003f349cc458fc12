package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S3: an address that an operator typed is looked at before it is kept. */
class TargetsTest {

    private static final Map<String, String> KNOWN = Map.of(
            "hooks.example.com", "8.8.8.8",
            "inside.example.com", "127.0.0.1",
            "inside6.example.com", "::1",
            "mapped.example.com", "::ffff:127.0.0.1",
            "metadata.example.com", "169.254.169.254",
            "intranet.example.com", "10.0.0.5");

    /** Those above; numbers are what they are, as for the system. */
    private static final Names NAMES = host -> {
        if (KNOWN.containsKey(host)) {
            return List.of(InetAddress.getByName(KNOWN.get(host)));
        } else if (host.matches("localhost\\.?|[0-9.]+|.*:.*")) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host);
    };

    private final Targets targets = new Targets(Guard.allowing(List.of()), NAMES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8080/hook",
                "http://127.0.0.2",
                "http://127.255.255.254",
                "http://127.1",
                "http://127.0.1",
                "http://127.0.0.1.",
                "http://2130706433",
                "http://0177.0.0.1",
                "http://0177.0.0.01",
                "http://017700000001",
                "http://0x7f.0.0.1",
                "http://0x7f000001",
                "http://0x7F.0x0.0x0.0x1",
                "http://127.0.0.0x1",
                "http://00000127.0.0.1",
                "http://[::1]",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]",
                "http://[::ffff:7f00:1]",
                "http://[::127.0.0.1]",
                "http://[64:ff9b::7f00:1]",
                "http://[::]",
                "http://[::]:8080/",
                "http://0.0.0.0",
                "http://0",
                "http://localhost",
                "http://LOCALHOST:5432",
                "http://localhost.",
                "http://inside.example.com",
                "https://inside6.example.com/services/x",
                "https://mapped.example.com",
                "http://metadata.example.com/latest/meta-data",
                "http://intranet.example.com",
                "http://hooks.example.com@127.0.0.1/",
                "http://hooks.example.com:80@127.0.0.1/",
                "http://127.0.0.1@hooks.example.com/",
                "http://hooks.example.com\\@127.0.0.1/",
                "http://hooks.example.com#@127.0.0.1/",
                "http://①②⑦.⓪.⓪.①",
                "http://127。0。0。1",
                "http://%31%32%37.0.0.1",
                "http:127.0.0.1",
                "http:///127.0.0.1",
                "//127.0.0.1/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:6379/_x",
                "jar:http://127.0.0.1!/",
                "javascript:alert(1)",
                "http://",
                "127.0.0.1",
                " http://127.0.0.1",
                "http://127.0.0.1\r\nHost: hooks.example.com",
                ""
            })
    void no_spelling_leads_inside(String typed) {
        // the host before a # is the one that is called
        var isHarmless = typed.contains("#");
        assertEquals(isHarmless, targets.objection(typed).isEmpty(), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "hooks.example.com/services, NO_ADDRESS",
        "ftp://hooks.example.com, NOT_WEB",
        "https://ada:secret@hooks.example.com, USER",
        "https://ada@hooks.example.com, USER",
        "https:///services, NO_HOST",
        "http://2130706433, NO_HOST",
        "http://0177.0.0.1, NO_HOST",
        "https://hoks.example.com, UNKNOWN_HOST",
        "http://127.0.0.1, INTERNAL",
        "http://intranet.example.com, INTERNAL",
    })
    void it_is_said_what_speaks_against_it(String typed, Objection why) {
        assertEquals(Optional.of(why), targets.objection(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/services/T0/B0/x?y=z",
                "HTTP://HOOKS.example.com:8443",
                "http://8.8.8.8/hook",
                "http://[2606:4700::1111]/"
            })
    void a_public_address_is_fine(String typed) {
        var lenient = new Targets(Guard.allowing(List.of()), host -> NAMES.addresses(host.toLowerCase(Locale.ROOT)));
        assertEquals(Optional.empty(), lenient.objection(typed));
    }

    @Test
    void a_host_that_the_engineer_listed_may_be_inside() {
        var listing = new Targets(Guard.allowing(List.of("intranet.example.com")), NAMES);
        assertEquals(Optional.empty(), listing.objection("http://intranet.example.com/hook"));
        assertEquals(Optional.of(Objection.INTERNAL), listing.objection("http://inside.example.com/hook"));
    }

    @Test
    void one_address_inside_is_enough() {
        Names both = host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1"));
        assertEquals(
                Optional.of(Objection.INTERNAL),
                new Targets(Guard.allowing(List.of()), both).objection("https://hooks.example.com"));
    }
}
