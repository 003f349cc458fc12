package io.leavewell.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was heard of each wish. */
@ApplicationScoped
class News {

    private final Map<UUID, Queue<String>> heard = new ConcurrentHashMap<>();

    List<String> of(UUID wish) {
        return List.copyOf(heard.getOrDefault(wish, new ConcurrentLinkedQueue<>()));
    }

    void hear(@Observes EffectDone done) {
        add(done.about(), "done");
    }

    void hear(@Observes EffectStuck stuck) {
        add(stuck.about(), "stuck: " + stuck.why());
    }

    private void add(UUID wish, String words) {
        heard.computeIfAbsent(wish, unheard -> new ConcurrentLinkedQueue<>()).add(words);
    }
}
