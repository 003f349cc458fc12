package io.leavewell.reason;

import java.util.Arrays;
import java.util.Optional;

/**
 * Under which a statement counts: a reason, a part that operators split off one ({@code RELIABILITY.sync}), or none.
 *
 * @param code as it is kept
 */
public record Heading(String code) {

    /** Of those who neither chose a reason nor wrote one. */
    public static final String NONE = "NONE";

    public static Heading of(Reason reason) {
        return new Heading(reason.name());
    }

    static Heading part(Reason of, String name) {
        return new Heading(of.name() + "." + name);
    }

    /** As addresses and files write it; empty if it is none. */
    public static Optional<Heading> spelled(String text) {
        var parts = text.split("\\.", 2);
        return Reason.coded(parts[0])
                .map(reason -> parts.length == 1 ? of(reason) : part(reason, parts[1]))
                .or(() -> Optional.of(new Heading(NONE)).filter(none -> text.equals(none.spelling())));
    }

    public String spelling() {
        return reason().map(
                        reason -> reason.code() + code.substring(reason.name().length()))
                .orElse("none");
    }

    /** The reason itself, or the one that it is a part of. */
    public Optional<Reason> reason() {
        var name = code.split("\\.", 2)[0];
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    public Optional<Group> group() {
        return reason().map(Reason::group);
    }

    public boolean isPart() {
        return code.contains(".");
    }
}
