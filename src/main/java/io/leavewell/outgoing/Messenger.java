package io.leavewell.outgoing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries one call to the address that the guard admitted, and brings back the status. */
@ApplicationScoped
class Messenger {

    private static final int CONNECT_MILLIS = 3_000;
    private static final Duration TOTAL = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final HttpClient client;
    private final Guard guard;
    private final Names names;
    private final long millis;

    @Inject
    Messenger(
            Vertx vertx, @ConfigProperty(name = "leavewell.outgoing.allow-internal") Optional<List<String>> internal) {
        this(vertx, Guard.allowing(internal.orElse(List.of())), Names.SYSTEM, TOTAL);
    }

    Messenger(Vertx vertx, Guard guard, Names names, Duration total) {
        this.vertx = vertx;
        this.guard = guard;
        this.names = names;
        this.millis = total.toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAlive(false)
                .setMaxPoolSize(64));
    }

    /**
     * Follows no redirect. Blocks for at most 10 seconds after the host's name is resolved.
     *
     * @return the HTTP status
     * @throws Undelivered if there was none
     */
    int post(Target target, Map<String, String> headers, String body) {
        InetAddress address = guard.admit(target.host(), names.found(target.host()));
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.path())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Leavewell");
        headers.forEach(request::putHeader);
        return awaited(target, status(request, body));
    }

    /** All of it on the event loop: elsewhere a quick answer may be over before anybody begins to read it. */
    private Future<Integer> status(RequestOptions options, String body) {
        Promise<Integer> status = Promise.promise();
        vertx.runOnContext(now -> client.request(options)
                .onSuccess(request -> Answer.cutOff(vertx, request, millis))
                .compose(request -> request.send(body).map(Answer::drained))
                .onComplete(status));
        return status.future();
    }

    private int awaited(Target target, Future<Integer> status) {
        try {
            return status.toCompletionStage().toCompletableFuture().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Undelivered(target.host() + " did not answer in time", e);
        } catch (ExecutionException e) {
            throw new Undelivered(target.host() + " could not be called: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("interrupted", e);
        }
    }
}
