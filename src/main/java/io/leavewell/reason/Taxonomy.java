package io.leavewell.reason;

import io.leavewell.web.Language;
import io.leavewell.web.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reasons as operators count them: ours, some merged, some with parts of their own.
 *
 * @param merged which reason counts as which
 * @param version changes with every change
 */
public record Taxonomy(Map<Reason, Reason> merged, List<Part> parts, String version) {

    /** A part of a reason that counts apart: it is meant where one of its words stands, in small letters. */
    public record Part(Heading heading, Text name, List<String> words) {

        boolean isIn(String text) {
            return words.stream().anyMatch(text::contains);
        }
    }

    static Taxonomy of(List<TaxonomyChange> inForce, String version) {
        var merged = new EnumMap<Reason, Reason>(Reason.class);
        var parts = new ArrayList<Part>();
        for (var change : inForce) {
            var reason = change.heading().reason();
            if (change.kind() == TaxonomyChange.Kind.SPLIT) {
                parts.add(new Part(change.heading(), change.name(), change.words()));
            } else if (reason.isPresent()) {
                change.into().flatMap(Heading::reason).ifPresent(into -> merged.put(reason.get(), into));
            }
        }
        return new Taxonomy(merged, parts, version);
    }

    /** Under which a statement counts: what an operator said, else what was surely found, else what was chosen. */
    Heading heading(Meaning meaning, Optional<Reason> chosen, Optional<String> words) {
        if (meaning.corrected().filter(Heading::isPart).filter(this::knows).isPresent()) {
            return meaning.corrected().orElseThrow();
        }
        return meaning.corrected()
                .flatMap(Heading::reason)
                .or(() -> meaning.found().filter(found -> found != Reason.OTHER))
                .or(() -> chosen)
                .or(meaning::found)
                .map(reason -> counted(reason, words.orElse("").toLowerCase(Locale.ROOT)))
                .orElseGet(() -> new Heading(Heading.NONE));
    }

    /** All under which anything can count, in the order of our reasons, parts after what they were split off. */
    public List<Heading> headings() {
        return Arrays.stream(Reason.values())
                .filter(reason -> !merged.containsKey(reason))
                .flatMap(reason -> Stream.concat(
                        Stream.of(Heading.of(reason)),
                        parts.stream()
                                .map(Part::heading)
                                .filter(part -> part.reason().orElseThrow() == reason)))
                .toList();
    }

    public boolean knows(Heading heading) {
        return headings().contains(heading);
    }

    public String label(Heading heading, Language language) {
        return parts.stream()
                .filter(part -> part.heading().equals(heading))
                .map(part -> part.name().in(language))
                .findFirst()
                .or(() -> heading.reason().map(reason -> reason.label(language)))
                .orElse("");
    }

    private Heading counted(Reason reason, String text) {
        var target = target(reason);
        return parts.stream()
                .filter(part -> part.heading().reason().orElseThrow() == target)
                .filter(part -> part.isIn(text))
                .map(Part::heading)
                .findFirst()
                .orElseGet(() -> Heading.of(target));
    }

    /** Through one merge after the other; there can be no circle, since what is merged can no longer be merged into. */
    private Reason target(Reason reason) {
        var target = reason;
        for (var steps = 0; merged.containsKey(target) && steps < Reason.values().length; steps++) {
            target = merged.get(target);
        }
        return target;
    }
}
