package io.leavewell.work;

import io.leavewell.web.CurrentActor;
import io.leavewell.work.Snags.Verdict;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Where all that is stuck comes together, and where a person decides about it. */
@ApplicationScoped
public class Bench {

    @Inject
    @All
    List<Snags> places;

    @Inject
    CurrentActor actor;

    @Inject
    Event<SnagSettled> news;

    List<Snags> places() {
        return places;
    }

    public Optional<Snags> place(String kind) {
        return places.stream().filter(place -> place.kind().equals(kind)).findFirst();
    }

    /** How many things wait for a person. */
    public int many() {
        return places.stream().mapToInt(Snags::many).sum();
    }

    @Transactional
    Verdict again(Snags place, String id) {
        return told(place, id, SnagSettled.Way.AGAIN, place.again(id));
    }

    @Transactional
    Verdict byHand(Snags place, String id, String note) {
        return told(
                place, id, SnagSettled.Way.BY_HAND, place.byHand(id, actor.get().name(), note));
    }

    private Verdict told(Snags place, String id, SnagSettled.Way way, Verdict verdict) {
        if (verdict == Verdict.TAKEN) news.fire(new SnagSettled(place.kind(), id, way));
        return verdict;
    }
}
