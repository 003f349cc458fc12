package io.leavewell.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leavewell.web.Form;
import io.leavewell.web.Json;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The company's own login, as OpenID Connect has it: whoever comes is who the address says, in its parameters {@code as}
 * and {@code verified}. It remembers nothing; a code carries what it stands for.
 */
class Company implements AutoCloseable {

    static final String CLIENT = "leavewell";
    static final String SECRET = "a-secret-between-company-and-leavewell";

    private final KeyPair keys;
    private final HttpServer server;

    Company() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        server.createContext("/keys", exchange -> json(exchange, Map.of("keys", List.of(key()))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", url(),
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "jwks_uri", url() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Map<String, Object> key() {
        var open = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "1",
                "n", number(open.getModulus().toByteArray()),
                "e", number(open.getPublicExponent().toByteArray()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = Form.of(exchange.getRequestURI().getRawQuery().getBytes(StandardCharsets.US_ASCII));
        var code = String.join(
                "\n", asked.typed("as"), asked.typed("verified"), asked.typed("nonce"), asked.typed("code_challenge"));
        var outcome = asked.has("refuse")
                ? "error=access_denied"
                : "code=" + Secret.encoded(code.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseHeaders()
                .add("Location", asked.typed("redirect_uri") + "?" + outcome + "&state=" + asked.typed("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = Form.of(exchange.getRequestBody().readAllBytes());
        var code =
                new String(Base64.getUrlDecoder().decode(form.typed("code")), StandardCharsets.UTF_8).split("\n", -1);
        if (!Secret.hash(form.typed("code_verifier")).equals(code[3])) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        var token = Jwt.issuer(url())
                .audience(CLIENT)
                .subject("42")
                .claim("email", code[0])
                .claim("email_verified", code[1].equals("true"))
                .claim("nonce", code[2])
                .issuedAt(Instant.now())
                .expiresIn(300)
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
        json(exchange, Map.of("id_token", token, "access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private static void json(HttpExchange exchange, Object answer) throws IOException {
        var bytes = Json.write(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String number(byte[] bytes) {
        var unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Secret.encoded(unsigned);
    }
}
