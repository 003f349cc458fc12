package io.leavewell.mail.wording;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.Recipient;
import io.leavewell.mail.Trial;
import io.leavewell.mail.Writer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sends specimens to who is drafting them. */
@ApplicationScoped
class TrialPost implements Writer {

    @Inject
    Trial trial;

    /** Those that are on their way at this moment; who sends one waits for it. */
    private final Map<UUID, Content> onTheirWay = new ConcurrentHashMap<>();

    @Override
    public Set<TrialLetter> kinds() {
        return Set.of(TrialLetter.SPECIMEN);
    }

    @Override
    public Optional<Content> write(Letter letter) {
        return Optional.ofNullable(onTheirWay.get(letter.about()));
    }

    /** Outside a transaction. */
    Trial.Result send(Content content, Recipient to) {
        var matter = UuidCreator.getTimeOrderedEpoch();
        onTheirWay.put(matter, content);
        try {
            return trial.send(TrialLetter.SPECIMEN, matter, to);
        } finally {
            onTheirWay.remove(matter);
        }
    }
}
