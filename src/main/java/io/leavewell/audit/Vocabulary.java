package io.leavewell.audit;

import io.leavewell.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the codes in the audit are called; what no room claims, such as the act of an earlier version, is its own name. */
@ApplicationScoped
class Vocabulary {

    private final Map<String, Act> acts = new HashMap<>();
    private final List<Acts> rooms;

    Vocabulary(@All List<Acts> rooms) {
        this.rooms = rooms;
        rooms.forEach(room -> room.acts().forEach(this::learn));
    }

    String act(String code, Language language) {
        return Optional.ofNullable(acts.get(code))
                .map(act -> act.label(language))
                .orElse(code);
    }

    String kind(String code, Language language) {
        return rooms.stream()
                .map(room -> room.kind(code, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(code);
    }

    private void learn(Act act) {
        if (acts.put(act.code(), act) != null) throw new IllegalStateException("Two acts are called " + act.code());
    }
}
