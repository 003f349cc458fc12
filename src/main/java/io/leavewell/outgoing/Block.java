package io.leavewell.outgoing;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, such as {@code 10.0.0.0/8}. */
record Block(InetAddress first, int bits) {

    static Block of(String text) {
        String[] parts = text.split("/");
        try {
            return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    boolean holds(InetAddress address) {
        return address.getClass() == first.getClass() && prefix(address).equals(prefix(first));
    }

    private BigInteger prefix(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new BigInteger(1, bytes).shiftRight(bytes.length * 8 - bits);
    }
}
