package io.leavewell;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Random;

/** Ports that stay free while nobody listens: below those from which systems take one for each connection that goes out. */
public final class FreePort {

    private static final int FIRST = 12_000;
    private static final int LAST = 30_000;

    private FreePort() {}

    public static int any() {
        return new Random()
                .ints(FIRST, LAST)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var ours = new ServerSocket(port)) {
            return ours.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
