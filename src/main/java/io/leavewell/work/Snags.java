package io.leavewell.work;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.util.List;
import java.util.Optional;

/**
 * A place where things get stuck, and where a person has them tried again or says that they did them; each bean of this
 * type adds to the page of stuck work. Whatever it does is done once, however often and by however many it is asked.
 */
public interface Snags {

    /** What came of it. */
    enum Verdict {
        /** As it was asked. */
        TAKEN,
        /** Somebody else, or the product itself, was faster: nothing was done. */
        SETTLED_BEFORE,
        /** It turned out that it had been done already, which nobody had heard of: nothing was done again. */
        FOUND_DONE
    }

    /** Names the place in addresses and in the audit: {@code effect}. */
    String kind();

    /** What the things here are called, in the plural. */
    String label(Language language);

    int many();

    /** The latest first. */
    List<Snag> latest(int most, Reader reader);

    Optional<Snag> find(String id, Reader reader);

    /** Has it tried again soon. */
    Verdict again(String id);

    /** Nothing tries it again: a person has seen to it. */
    Verdict byHand(String id, String person, String note);
}
