package io.leavewell.reason;

/** Finds the reasons in what people wrote. */
public interface ReasonTagger {

    /**
     * @param words as they were typed: empty, long, hostile or in a language that nobody taught it
     * @param language the code of the language that the writer read, empty if unknown; a hint, no more
     */
    Findings read(String words, String language);

    /**
     * Reads history, thousands of texts in one transaction.
     *
     * @param before what was found in the same words
     */
    default Findings readAgain(String words, String language, Findings before) {
        return read(words, language);
    }

    /** Changes when it may read the same words differently: statements keep by whom they were read. */
    String version();
}
