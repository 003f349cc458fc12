package io.leavewell.task;

import io.leavewell.web.Language;
import java.util.Map;
import java.util.Set;

/** What tasks are about; each bean speaks for the kinds that its room opens. */
public interface Matters {

    Set<String> kinds();

    /** What a task of this kind is called: "A customer asks something". */
    String label(String kind, Language language);

    /** The page that leads to what a task is about, by that; without those that have none. */
    Map<String, String> paths(String kind, Set<String> abouts);
}
