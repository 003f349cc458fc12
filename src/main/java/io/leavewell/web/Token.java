package io.leavewell.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A signed text on the wire: {@code base64url(JSON).base64url(HMAC-SHA256(first part))}, without padding. Each has one
 * spelling only: unused bits are zero.
 */
record Token(String said, byte[] signature) {

    static final int LONGEST = 2_000;

    static Token of(String json, SigningKey key) {
        String said = encoded(json.getBytes(StandardCharsets.UTF_8));
        return new Token(said, key.sign(said));
    }

    static Token read(String text) {
        if (text == null || text.length() > LONGEST) throw new IllegalArgumentException("missing or too long");
        int dot = text.indexOf('.');
        if (dot < 0) throw new IllegalArgumentException("not signed");
        return new Token(text.substring(0, dot), decoded(text.substring(dot + 1)));
    }

    boolean isBy(SigningKey key) {
        return key.signed(said, signature);
    }

    String json() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(decoded(said));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    @Override
    public String toString() {
        return said + "." + encoded(signature);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (!encoded(bytes).equals(text)) throw new IllegalArgumentException("a second spelling");
        return bytes;
    }
}
