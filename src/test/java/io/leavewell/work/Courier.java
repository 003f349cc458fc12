package io.leavewell.work;

import io.leavewell.web.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job of the stories: brings parcels, and gives up at once at a door that is locked. */
@Singleton
public class Courier implements Job<String> {

    private final Set<String> locked = ConcurrentHashMap.newKeySet();
    private final List<String> brought = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "courier of the tests";
    }

    @Override
    public Class<String> payload() {
        return String.class;
    }

    @Override
    public String label(Language language) {
        return language == Language.DE ? "Pakete" : "Parcels";
    }

    @Override
    public int patience() {
        return 1;
    }

    @Override
    public void run(String door) {
        if (locked.contains(door))
            throw new IllegalStateException("Nobody opens at " + door + ", call ada@example.org");
        brought.add(door);
    }

    void lock(String door) {
        locked.add(door);
    }

    void unlock(String door) {
        locked.remove(door);
    }

    long broughtTo(String door) {
        return brought.stream().filter(door::equals).count();
    }
}
