package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What differs between two flows, part by part, in an operator's words. */
record Comparison(List<Changed> parts) {

    /**
     * A part that differs.
     *
     * @param name what it is called
     * @param href where it is edited
     */
    record Changed(String name, String href, Kind kind, List<Difference> rows) {}

    /** Whether both flows have the part. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One field, empty where a flow says nothing. */
    record Difference(String field, String before, String after) {}

    static Comparison of(Flow before, Flow after, FlowWords words) {
        return new Comparison(Part.of(after, before).stream()
                .map(part -> of(part, before, after, words))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Empty if the part says the same in both. */
    static Optional<Changed> of(Part part, Flow before, Flow after, FlowWords words) {
        var was = said(part, before);
        var is = said(part, after);
        if (was.equals(is)) {
            return Optional.empty();
        }
        var rows = Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(path -> !was.getOrDefault(path, "").equals(is.getOrDefault(path, "")))
                .map(path -> new Difference(
                        words.leaves().name(path), shown(path, was, before, words), shown(path, is, after, words)))
                .toList();
        var kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return Optional.of(
                new Changed(words.part(part, kind == Kind.REMOVED ? before : after), part.href(), kind, rows));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many fields differ. */
    public int size() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    private static String shown(String path, Map<String, String> said, Flow flow, FlowWords words) {
        return Optional.ofNullable(said.get(path))
                .map(leaf -> words.leaves().value(path, leaf, flow))
                .orElse("");
    }

    private static Map<String, String> said(Part part, Flow flow) {
        return part.in().apply(flow).map(Leaves::of).orElse(Map.of());
    }
}
