package io.leavewell.customer;

import io.leavewell.web.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All customers, found by who they are and by what they subscribe to; {@code billing} keeps it, since it knows both. */
public interface Directory {

    List<UUID> find(Search search, int first, int most);

    /** How many there are, but counted no further than {@code most}: counting a million takes its time. */
    long count(Search search, int most);

    /** What each of these customers subscribes to; whoever has nothing is not in it. */
    Map<UUID, List<Holding>> holdings(Collection<UUID> customers, Language language);

    /** What a search can ask for. */
    List<Choice> plans();

    List<Choice> statuses(Language language);

    /** One of some values, by its code, with what it is called. */
    record Choice(String code, String label) {}
}
