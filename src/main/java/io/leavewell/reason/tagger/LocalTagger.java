package io.leavewell.reason.tagger;

import io.leavewell.reason.Findings;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonTagger;
import io.leavewell.reason.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads in process, with what was learned from the course and from corrections; nothing leaves the machine. */
@ApplicationScoped
@Typed(LocalTagger.class)
public class LocalTagger implements ReasonTagger {

    /** Below this share nothing is sure. */
    private static final double SURE = .25;

    /** Who says two things at once says each less loudly. */
    private static final double ALSO = .2;

    private static final int MOST = 3;

    @Inject
    Models models;

    @Override
    public Findings read(String words, String language) {
        return read(models.inUse().model(), words);
    }

    static Findings read(Model model, String words) {
        var letters = Letters.of(words);
        var shares = model.shares(Signs.of(letters));
        var tags = Stream.of(Reason.values())
                .filter(reason -> shares[reason.ordinal()] >= ALSO)
                .sorted(Comparator.comparingDouble((Reason reason) -> shares[reason.ordinal()])
                        .reversed())
                .limit(MOST)
                .map(reason -> new Tag(reason, shares[reason.ordinal()], Evidence.of(letters, model, reason)))
                .toList();
        return tags.isEmpty() || tags.get(0).confidence() < SURE ? unsure(shares) : new Findings(tags);
    }

    @Override
    public String version() {
        return String.valueOf(models.inUse().number());
    }

    private static Findings unsure(double[] shares) {
        return new Findings(List.of(new Tag(Reason.OTHER, shares[Reason.OTHER.ordinal()], List.of())));
    }
}
