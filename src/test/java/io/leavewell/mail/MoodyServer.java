package io.leavewell.mail;

import io.leavewell.mail.Fault.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A mail server over a real socket that fails where it is told to, and remembers every letter that it took. */
public final class MoodyServer implements AutoCloseable {

    private static final int WAITING_ROOM = 50;

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private volatile Supplier<Mood> moods = () -> Mood.CALM;

    /**
     * A letter that the server has.
     *
     * @param acknowledged whether it said so to somebody who was still listening
     */
    public record Taken(String messageId, String recipient, Instant at, AtomicBoolean acknowledged) {}

    /** @param port 0 for any that is free */
    public MoodyServer(int port) {
        try {
            door = new ServerSocket(port, WAITING_ROOM, InetAddress.getLoopbackAddress());
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        begin("door", this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** In which mood it is in each conversation that begins from now on. */
    public void feel(Supplier<Mood> each) {
        moods = each;
    }

    /** On everybody, so that the next letter begins a conversation. */
    public void hangUp() {
        open.forEach(MoodyServer::close);
    }

    /** How many conversations are under way. */
    public int open() {
        return open.size();
    }

    /** Each letter as often as it came. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    List<Taken> takenFor(String recipient) {
        return taken.stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .toList();
    }

    Taken take(String messageId, String recipient) {
        var letter = new Taken(messageId, recipient, Instant.now(), new AtomicBoolean());
        taken.add(letter);
        return letter;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                open.add(socket);
                begin("conversation", () -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            new Conversation(socket, moods.get(), this).hold();
        } catch (IOException over) {
            // one of the two hung up
        } finally {
            open.remove(socket);
        }
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, "moody " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable line) {
        try {
            line.close();
        } catch (Exception closed) {
            // as wanted
        }
    }

    @Override
    public void close() {
        close(door);
        hangUp();
    }
}
