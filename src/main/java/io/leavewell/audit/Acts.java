package io.leavewell.audit;

import io.leavewell.web.Language;
import java.util.List;
import java.util.Optional;

/** Makes the acts of a room known to the audit's page; one bean for each room. */
public interface Acts {

    List<? extends Act> acts();

    /** What a kind of thing that this room notes is called. */
    default Optional<String> kind(String code, Language language) {
        return Optional.empty();
    }
}
