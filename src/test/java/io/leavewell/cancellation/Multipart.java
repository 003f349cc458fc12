package io.leavewell.cancellation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One file, as browsers write it into the body of a form. */
final class Multipart {

    static final String TYPE = "multipart/form-data; boundary=between";

    private Multipart() {}

    static byte[] file(String field, String name, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        var head = "--between\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.formatted(field, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--between--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
