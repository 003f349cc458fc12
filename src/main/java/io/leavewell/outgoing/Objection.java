package io.leavewell.outgoing;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** Why an address that somebody typed cannot be called. */
public enum Objection {
    /** It is no URL at all. */
    NO_ADDRESS(OutgoingMessages::noAddress),
    /** Another scheme than http or https. */
    NOT_WEB(OutgoingMessages::notWeb),
    /** A name or a password stands before the host: it would be kept and shown, and often hides where a call goes. */
    USER(OutgoingMessages::carriesUser),
    /** The host is missing, or is a number that programs read in different ways. */
    NO_HOST(OutgoingMessages::noHost),
    /** Nobody knows an address of the host. */
    UNKNOWN_HOST(OutgoingMessages::unknownHost),
    /** The host is inside the network, and not listed in {@code leavewell.outgoing.allow-internal}. */
    INTERNAL(OutgoingMessages::internal);

    private final Function<OutgoingMessages, String> words;

    Objection(Function<OutgoingMessages, String> words) {
        this.words = words;
    }

    public String words(Language language) {
        return words.apply(Messages.in(language, OutgoingMessages.class));
    }
}
