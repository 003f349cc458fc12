package io.leavewell.mail.wording;

import io.leavewell.edition.Edition;
import io.leavewell.web.Listing;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All versions of a phrasebook that ever were in force, the latest first. */
record HistoryPage(Setting on, Listing<Version> listing) {

    /**
     * One of them.
     *
     * @param own how many of its sentences are an operator's
     */
    record Version(int number, String at, String by, String note, int own) {

        static Version of(Edition edition, Reader reader) {
            return new Version(
                    edition.version(),
                    reader.moment(edition.publishedAt()),
                    edition.publishedBy(),
                    edition.note().orElse(""),
                    OwnWords.read(edition.definition()).orElse(OwnWords.NONE).size());
        }
    }

    public boolean isInForce(Version version) {
        return version.number() == listing.total();
    }

    TemplateInstance render() {
        return Templates.history(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance history(HistoryPage page);
    }
}
