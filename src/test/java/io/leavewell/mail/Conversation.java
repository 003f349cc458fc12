package io.leavewell.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.leavewell.mail.Fault.Mood;
import io.leavewell.mail.Fault.Stage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a {@link MoodyServer} says on one connection (RFC 5321). */
final class Conversation {

    private static final String OK = "250 OK";
    private static final String EXTENSIONS = "250-moody\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 AUTH PLAIN";
    private static final String NOTHING = "";
    private static final int LONGEST_LETTER = 1 << 20;

    /** Who hangs up that soon after an answer has not heard it. */
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^>]+>)");
    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");

    private final Socket socket;
    private final InputStream in;
    private final Mood mood;
    private final MoodyServer server;
    private String recipient;
    private boolean goesOn;

    Conversation(Socket socket, Mood mood, MoodyServer server) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.mood = mood;
        this.server = server;
    }

    /** Until one of the two hangs up. */
    void hold() throws IOException {
        reach(Stage.GREETING, "220 moody ESMTP");
        while (true) {
            answer(read());
        }
    }

    private void answer(String line) throws IOException {
        switch (line.split("[ :]")[0]) {
            case "EHLO" -> reach(Stage.HELLO, EXTENSIONS);
            case "HELO" -> reach(Stage.HELLO, OK);
            case "AUTH" -> reach(Stage.LOGIN, "235 2.7.0 Welcome");
            case "MAIL" -> goesOn = reach(Stage.SENDER, OK);
            case "RCPT" -> {
                recipient = first(ADDRESS, line);
                goesOn = inOrder(Stage.RECIPIENT, OK);
            }
            case "DATA" -> {
                if (inOrder(Stage.DATA, "354 Go on")) {
                    take();
                }
            }
            case "RSET" -> say(OK);
            case "QUIT" -> throw new EOFException("Good bye");
            default -> say("502 5.5.1 What?");
        }
    }

    /** With PIPELINING (RFC 2920) commands come before the answer to the last one is heard. */
    private boolean inOrder(Stage stage, String answer) throws IOException {
        if (!goesOn) {
            say("503 5.5.1 Not after that");
        }
        return goesOn && reach(stage, answer);
    }

    private void take() throws IOException {
        var heads = readUntil(NOTHING);
        reach(Stage.BODY, NOTHING);
        readUntil(".");
        var fault = mood.at(Stage.END);
        if (!fault.answer().isEmpty()) {
            say(fault.answer());
            return;
        }
        var letter = server.take(first(MESSAGE_ID, heads), recipient);
        meet(fault, OK);
        pause(A_MOMENT);
        letter.acknowledged().set(true);
        reach(Stage.TAKEN, NOTHING);
    }

    /** @return whether the conversation may go on as it should */
    private boolean reach(Stage stage, String answer) throws IOException {
        return meet(mood.at(stage), answer);
    }

    private boolean meet(Fault fault, String answer) throws IOException {
        pause(fault.pause());
        if (fault.drops()) {
            throw new EOFException("Dropped");
        }
        var isWell = fault.answer().isEmpty();
        say(isWell ? answer : fault.answer());
        return isWell;
    }

    /** What is said meanwhile is heard afterwards; whoever hangs up meanwhile ends it. */
    private void pause(Duration time) throws IOException {
        if (time.isZero()) {
            return;
        }
        in.mark(LONGEST_LETTER);
        socket.setSoTimeout(Math.toIntExact(time.toMillis()));
        try {
            while (in.read() >= 0) {}
            throw new EOFException("Nobody is there any more");
        } catch (SocketTimeoutException over) {
            in.reset();
            socket.setSoTimeout(0);
        }
    }

    private void say(String answer) throws IOException {
        if (!answer.isEmpty()) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(UTF_8));
        }
    }

    private String readUntil(String end) throws IOException {
        var all = new StringBuilder();
        for (var line = read(); !line.equals(end); line = read()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    private String read() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("Hung up");
            }
            line.write(next);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    private static String first(Pattern wanted, String text) {
        var found = wanted.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
