package io.leavewell.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where on the network a request comes from, as far as it tells one customer of a network from another: an IPv6 network
 * gives each of them 64 bits of their own, and any number of addresses.
 */
public final class NetworkHome {

    private static final int BYTES = 8;

    private NetworkHome() {}

    public static String of(HttpServerRequest request) {
        return of(address(request));
    }

    static String of(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, BYTES) : bytes);
    }

    /** Already a number: nothing is looked up. */
    static InetAddress address(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress());
        } catch (UnknownHostException never) {
            throw new IllegalStateException(never);
        }
    }
}
