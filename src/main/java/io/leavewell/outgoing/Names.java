package io.leavewell.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who knows the addresses of a host: the system's resolver, outside of tests. */
interface Names {

    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** At least one. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    default List<InetAddress> found(String host) {
        try {
            return addresses(host);
        } catch (UnknownHostException e) {
            throw new Undelivered(host + " has no address", e);
        }
    }
}
