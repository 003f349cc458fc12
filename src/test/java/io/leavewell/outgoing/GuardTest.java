package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S3: outgoing calls reach public addresses only, unless configured. */
class GuardTest {

    private static final Guard STRICT = Guard.allowing(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2606:4700::1111",
                "2001:200::1",
                "2a00:1450::1",
                "2003::1"
            })
    void a_public_address_is_admitted(String address) {
        assertEquals(at(address), STRICT.admit("hooks.example.com", List.of(at(address))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // this network, loopback, private
                "0.0.0.0",
                "0.255.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.168.0.0",
                "192.168.255.255",
                // metadata, link-local, carrier-grade NAT
                "169.254.169.254",
                "169.254.0.0",
                "169.254.255.255",
                "100.64.0.0",
                "100.100.100.200",
                "100.127.255.255",
                "168.63.129.16",
                "192.0.0.192",
                "fd00:ec2::254",
                // documentation, benchmarks, multicast, reserved, broadcast
                "192.0.2.1",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                // IPv6: any-local, loopback, link-local, site-local, unique-local, multicast, documentation
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "2001:db8::1",
                "3fff::1",
                // IPv4 inside IPv6: mapped, compatible, translated, Teredo, 6to4
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2002:7f00:1::",
                "100::1",
                "4000::1"
            })
    void an_internal_address_is_refused(String address) {
        assertThrows(Undelivered.class, () -> STRICT.admit("hooks.example.com", List.of(at(address))));
    }

    /** Forms that the resolver takes for an address, although they do not look like one. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.1", "2130706433", "127.0.0.1", "::ffff:127.0.0.1"})
    void the_resolved_address_counts_and_not_the_name(String host) {
        List<InetAddress> resolved = Names.SYSTEM.found(host);
        assertThrows(Undelivered.class, () -> STRICT.admit(host, resolved), resolved::toString);
    }

    @Test
    void one_internal_address_among_public_ones_is_enough_to_refuse() {
        List<InetAddress> both =
                Stream.of("8.8.8.8", "10.0.0.5").map(GuardTest::at).toList();
        Undelivered refused = assertThrows(Undelivered.class, () -> STRICT.admit("hooks.example.com", both));
        assertTrue(refused.getMessage().contains("10.0.0.5"), refused::getMessage);
    }

    @Test
    void a_listed_host_may_be_internal_and_only_that_host() {
        Guard guard = Guard.allowing(List.of("Billing.internal"));
        List<InetAddress> internal = List.of(at("10.0.0.5"));
        assertEquals(at("10.0.0.5"), guard.admit("billing.INTERNAL", internal));
        assertThrows(Undelivered.class, () -> guard.admit("other.internal", internal));
        assertThrows(Undelivered.class, () -> guard.admit("billing.internal.example.com", internal));
    }

    @Test
    void a_star_lists_every_host() {
        assertEquals(at("::1"), Guard.allowing(List.of("*")).admit("anything", List.of(at("::1"))));
    }

    private static InetAddress at(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
