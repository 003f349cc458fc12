package io.leavewell.reason.tagger;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What operators do with the tagger. */
enum LearnAct implements Act {
    LEARNED;

    @Override
    public String code() {
        return "tagger.learned";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaggerMessages.class).actLearned();
    }
}
