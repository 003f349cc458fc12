package io.leavewell.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, after IANA's registries of special-purpose addresses. IPv4-mapped IPv6
 * addresses are IPv4 addresses to the JDK, so they need no line of their own.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>
 */
final class Internet {

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carrier-grade NAT; one cloud's metadata
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // another cloud's metadata
                    "169.254.0.0/16", // link-local; most clouds' metadata
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "2001::/23", // Teredo and other tunnels to IPv4
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4
                    "3fff::/20") // documentation
            .map(Block::of)
            .toList();

    private Internet() {}

    static boolean holds(InetAddress address) {
        boolean unicast = address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
        return unicast && SPECIAL.stream().noneMatch(block -> block.holds(address));
    }
}
