package io.leavewell.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.ApiKey;
import io.leavewell.web.ApiProblem;
import io.leavewell.web.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a mail relay tells us what became of letters. Telling it again changes nothing. */
@Path("/api/mail/events")
@ApiKey("mail_events")
class MailEventsApi {

    /**
     * What happened.
     *
     * @param type {@code bounced}, {@code complained} or {@code deferred}
     * @param messageId as it stands in the letter's head; this or the recipient must be there
     * @param recipient whose address it was; by it alone, the latest letter to it is meant
     * @param permanent whether another try is in vain; may be left out, and is then true for what bounced
     * @param reason what the other mail server said; may be left out
     */
    record Event(
            String type,
            @JsonProperty("message_id") String messageId,
            String recipient,
            Boolean permanent,
            String reason) {}

    /** What was made of it: a letter that we do not know, or no longer, is no mistake of the relay. */
    record Taken(boolean known) {}

    @Inject
    Bounces bounces;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(byte[] body) {
        var event = read(body);
        var errors = event.map(MailEventsApi::errors).orElse(List.of());
        if (event.isEmpty() || !errors.isEmpty()) {
            return new ApiProblem(400, "The event cannot be read", errors).response();
        }
        return Response.ok(new Taken(bounces.take(notice(event.get())))).build();
    }

    private static Optional<Event> read(byte[] body) {
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(new String(body, StandardCharsets.UTF_8), Event.class));
        } catch (JsonProcessingException garbage) {
            return Optional.empty();
        }
    }

    private static List<ApiProblem.Field> errors(Event event) {
        var errors = new ArrayList<ApiProblem.Field>();
        if (event.type() == null || !event.type().matches("bounced|complained|deferred")) {
            errors.add(new ApiProblem.Field("type", "is bounced, complained or deferred"));
        }
        if (event.messageId() == null && event.recipient() == null) {
            errors.add(new ApiProblem.Field("message_id", "is required, or else the recipient"));
        }
        if (event.messageId() != null && !event.messageId().matches("[\\x21-\\x7E]{1,300}")) {
            errors.add(new ApiProblem.Field("message_id", "is no Message-ID"));
        }
        if (event.recipient() != null && !new Mailbox(event.recipient()).isValid()) {
            errors.add(new ApiProblem.Field("recipient", "is no mail address"));
        }
        return errors;
    }

    private static Bounces.Notice notice(Event event) {
        return new Bounces.Notice(
                Bounces.Kind.valueOf(event.type().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(event.messageId()),
                Optional.ofNullable(event.recipient()).map(address -> new Mailbox(address).address()),
                event.permanent() == null || event.permanent(),
                Optional.ofNullable(event.reason()).orElse(""));
    }
}
