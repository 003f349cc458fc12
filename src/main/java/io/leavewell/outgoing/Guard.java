package io.leavewell.outgoing;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which addresses calls may reach: public ones, and whatever the hosts that the engineer listed resolve to. */
record Guard(Set<String> internal) {

    private static final String ALL = "*";

    static Guard allowing(Collection<String> hosts) {
        return new Guard(hosts.stream().map(Guard::lower).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The address to connect to, and no other.
     *
     * @throws Undelivered if any of the host's addresses is internal and the host is not listed
     */
    InetAddress admit(String host, List<InetAddress> addresses) {
        addresses.stream().filter(address -> !admits(host, address)).findFirst().ifPresent(address -> {
            throw new Undelivered(host + " resolves to " + address.getHostAddress()
                    + ", which is internal; leavewell.outgoing.allow-internal may list it");
        });
        return addresses.get(0);
    }

    private boolean admits(String host, InetAddress address) {
        return internal.contains(ALL) || internal.contains(lower(host)) || Internet.holds(address);
    }

    private static String lower(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
