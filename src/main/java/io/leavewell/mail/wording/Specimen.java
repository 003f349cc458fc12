package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;

/** A letter as it would be, with made-up values, so that operators see their words in place. */
public interface Specimen {

    /** Stable within its phrasebook: it stands in addresses of pages. */
    String id();

    String label(Language language);

    Content in(Reader reader, Wording wording);
}
