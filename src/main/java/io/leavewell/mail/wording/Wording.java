package io.leavewell.mail.wording;

import io.leavewell.web.Language;
import java.util.Map;

/** How the sentences of letters are put: as they are in force, or as somebody is drafting them. */
public interface Wording {

    /**
     * One sentence with its values put in, as plain text: it is escaped where it is shown.
     *
     * @param values by their names; a brace whose value is not given stays as it is
     */
    String say(String phrasebook, String key, Language language, Map<String, String> values);
}
