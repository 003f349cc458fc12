package io.leavewell.reason.tagger;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** An API that speaks as OpenAI's does. The engineer names it, so that it may be inside the network. */
final class Endpoint {

    private static final Logger LOG = Logger.getLogger(Endpoint.class);

    private static final int LONGEST = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int OK = 200;

    private final Vertx vertx;
    private final HttpClient client;
    private final String address;
    private final Optional<String> key;
    private final long millis;

    private Endpoint(String url, OpinionSettings settings, Vertx vertx) {
        this.vertx = vertx;
        this.address = url + "/chat/completions";
        this.key = settings.key().map(String::strip).filter(text -> !text.isEmpty());
        this.millis = Math.max(1, settings.timeout().toMillis());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) Math.min(CONNECT_MILLIS, millis))
                .setKeepAlive(false));
    }

    /** Empty if there is no address, or none that can be asked, which the log says. */
    static Optional<Endpoint> of(OpinionSettings settings, Vertx vertx) {
        var url =
                settings.url().map(text -> text.strip().replaceFirst("/+$", "")).filter(text -> !text.isEmpty());
        var usable = url.filter(Endpoint::isAddress)
                .filter(text -> settings.model().filter(name -> !name.isBlank()).isPresent());
        if (url.isPresent() && usable.isEmpty()) {
            LOG.warn("There are no second opinions: leavewell.second-opinion needs an http or https URL and a model");
        }
        return usable.map(text -> new Endpoint(text, settings, vertx));
    }

    /**
     * Follows no redirect and asks only once. Blocks no longer than the time-out, however slowly an answer drips.
     *
     * @return what the model says; empty if it says nothing
     * @throws NoAnswer if there was none, or none of the protocol
     */
    String ask(String body) {
        return content(awaited(answer(body)));
    }

    private Future<Buffer> answer(String body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(address)
                .putHeader("content-type", "application/json")
                .putHeader("accept", "application/json")
                .putHeader("user-agent", "Leavewell");
        key.ifPresent(secret -> options.putHeader("authorization", "Bearer " + secret));
        return client.request(options)
                .onSuccess(this::cutOff)
                .compose(request -> request.send(body))
                .compose(Endpoint::whole);
    }

    private void cutOff(HttpClientRequest request) {
        var alarm = vertx.setTimer(millis, ring -> request.connection().close());
        request.connection().closeHandler(closed -> vertx.cancelTimer(alarm));
    }

    private static Future<Buffer> whole(HttpClientResponse response) {
        var whole = Promise.<Buffer>promise();
        var read = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(read));
        if (response.statusCode() != OK) {
            stop(response, whole, "it answered " + response.statusCode());
        }
        response.handler(part -> {
            if (read.length() + part.length() > LONGEST) {
                stop(response, whole, "it answered more than 64 kB");
            } else {
                read.appendBuffer(part);
            }
        });
        return whole.future();
    }

    private static void stop(HttpClientResponse response, Promise<Buffer> whole, String why) {
        whole.tryFail(new NoAnswer(why));
        response.request().connection().close();
    }

    private Buffer awaited(Future<Buffer> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswer("it did not answer in time");
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw cause instanceof NoAnswer ours
                    ? ours
                    : new NoAnswer(cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }

    private static String content(Buffer answer) {
        try {
            var message = Json.MAPPER.readTree(answer.getBytes()).at("/choices/0/message");
            if (message.isObject()) {
                return message.path("content").asText("");
            }
        } catch (JsonProcessingException e) {
            throw new NoAnswer("it answered no JSON");
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        throw new NoAnswer("it answered no chat completion");
    }

    /** Whether it can be called at all. */
    private static boolean isAddress(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && uri.getScheme().matches("(?i)https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
