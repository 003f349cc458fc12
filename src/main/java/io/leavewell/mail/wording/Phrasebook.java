package io.leavewell.mail.wording;

import io.leavewell.mail.LetterClass;
import io.leavewell.web.Language;
import java.util.List;

/**
 * The sentences of some letters that belong together; each bean of this type is a page of the editor. Ours lie in
 * {@code /wording/<id>_<language>.properties}.
 */
public interface Phrasebook {

    /** Stable: it is stored, and names the files. */
    String id();

    String label(Language language);

    /** What an offer must not stand in is {@code TRANSACTIONAL} (T-M1). */
    LetterClass letterClass();

    /** In the order of the editor. */
    List<Phrase> phrases();

    /** Letters to be previewed and sent on trial. */
    List<Specimen> specimens();
}
