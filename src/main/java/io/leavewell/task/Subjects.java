package io.leavewell.task;

import io.leavewell.web.Language;
import io.leavewell.web.Option;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What all rooms know of the things that tasks are about. */
@ApplicationScoped
class Subjects {

    private final Map<String, Matters> rooms = new HashMap<>();

    Subjects(@All List<Matters> all) {
        all.forEach(room -> room.kinds().forEach(kind -> rooms.put(kind, room)));
    }

    /** A kind that no room claims is called as it is stored. */
    String label(String kind, Language language) {
        return Optional.ofNullable(rooms.get(kind))
                .map(room -> room.label(kind, language))
                .orElse(kind);
    }

    List<Option> kinds(Language language) {
        return rooms.keySet().stream()
                .map(kind -> new Option(kind, label(kind, language)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** By the ids of the tasks, in one question for each kind. */
    Map<Task, String> paths(Collection<Task> tasks) {
        var byKind = tasks.stream()
                .filter(task -> rooms.containsKey(task.kind()))
                .collect(Collectors.groupingBy(Task::kind));
        var paths = new HashMap<Task, String>();
        byKind.forEach((kind, some) -> {
            var abouts = some.stream().map(Task::about).collect(Collectors.toSet());
            var known = rooms.get(kind).paths(kind, abouts);
            some.forEach(task -> Optional.ofNullable(known.get(task.about())).ifPresent(path -> paths.put(task, path)));
        });
        return paths;
    }
}
