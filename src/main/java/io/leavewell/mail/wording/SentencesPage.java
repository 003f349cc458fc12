package io.leavewell.mail.wording;

import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a phrasebook, as the draft has them or as they were typed.
 *
 * @param revision of the draft that a save would change
 * @param draft who is editing it since when; empty if nobody is
 * @param theirs what somebody else has written meanwhile; null if nobody has
 */
record SentencesPage(Setting on, List<Sentence> sentences, Filled form, int revision, String draft, Theirs theirs) {

    /**
     * A sentence to be edited.
     *
     * @param label where it stands
     * @param ours by language
     */
    record Sentence(String key, String label, Map<Language, String> ours, List<Value> values, boolean isOwn) {

        /** What letters say while a field is empty; the tag of texts asks by the field's name. */
        public String ours(String key, Language language) {
            return ours.get(language);
        }

        public boolean hasMore() {
            return isOwn || !values.isEmpty();
        }

        public List<Language> languages() {
            return List.of(Language.values());
        }

        public String in(Language language) {
            return ours.get(language);
        }
    }

    /**
     * Something that may stand in a sentence.
     *
     * @param brace as it is typed
     */
    record Value(String brace, String meaning) {}

    /** @param by who wrote something else */
    record Theirs(String by, Comparison changes) {}

    public boolean isWrong() {
        return !form.problems().isEmpty() || theirs != null;
    }

    TemplateInstance render() {
        return Templates.sentences(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance sentences(SentencesPage page);
    }
}
