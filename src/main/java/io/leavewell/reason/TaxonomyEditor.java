package io.leavewell.reason;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges reasons and splits parts off them, in the caller's transaction; history is read again after each change. */
@ApplicationScoped
class TaxonomyEditor {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 40;
    private static final String PART = "[a-z0-9_]{2,30}";

    @Inject
    CurrentActor current;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Rereadings rereadings;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @return the form with what is wrong with it; without problems if it was done */
    Filled merge(Filled form) {
        var read = new Reading(form, current.get().reader());
        var one = reason(form, "merge-code");
        var into = reason(form, "merge-into");
        if (one.isEmpty()) {
            read.refuse("merge-code", say().chooseReason());
        }
        if (into.isEmpty()) {
            read.refuse("merge-into", say().chooseReason());
        } else if (into.equals(one)) {
            read.refuse("merge-into", say().chooseTwo());
        }
        if (read.isFine() && hasParts(one.orElseThrow())) {
            read.refuse("merge-code", say().endPartsFirst());
        }
        if (read.isFine()) {
            var change = TaxonomyChange.merge(
                    one.orElseThrow(), into.orElseThrow(), current.get().name(), clock.instant());
            keep(change, ReasonAct.MERGED, into.orElseThrow().code());
        }
        return read.form();
    }

    /** @return the form with what is wrong with it; without problems if it was done */
    Filled split(Filled form) {
        var read = new Reading(form, current.get().reader());
        var of = reason(form, "split-of");
        var code = read.neededLine("split-code", say().partCode(), 30).toLowerCase(Locale.ROOT);
        var name = read.neededText("split-name", say().partName(), LONGEST);
        var words = words(read.neededLine("split-words", say().partWords(), 2_000));
        if (of.isEmpty()) {
            read.refuse("split-of", say().chooseReason());
        }
        if (!code.isEmpty() && !code.matches(PART)) {
            read.refuse("split-code", say().partCodeOdd());
        }
        if (words.size() > MOST_WORDS) {
            read.refuse("split-words", say().tooManyWords(MOST_WORDS));
        }
        if (read.isFine() && current().knows(Heading.part(of.orElseThrow(), code))) {
            read.refuse("split-code", say().partThere());
        }
        if (read.isFine()) {
            var change = TaxonomyChange.split(
                    of.orElseThrow(), code, name, words, current.get().name(), clock.instant());
            keep(change, ReasonAct.SPLIT, String.join(", ", words));
        }
        return read.form();
    }

    void end(TaxonomyChange change) {
        if (change.endedAt().isEmpty()) {
            change.end(current.get().name(), clock.instant());
            audit.note(ReasonAct.CHANGE_ENDED, "taxonomy", change.heading().spelling(), null, null);
            readAgain();
        }
    }

    private void keep(TaxonomyChange change, ReasonAct act, String to) {
        change.persistAndFlush();
        audit.note(act, "taxonomy", change.heading().spelling(), null, to);
        readAgain();
    }

    private void readAgain() {
        taxonomies.forget();
        rereadings.begin();
    }

    private static boolean hasParts(Reason reason) {
        return current().parts().stream()
                .anyMatch(part -> part.heading().reason().filter(reason::equals).isPresent());
    }

    private static Optional<Reason> reason(Filled form, String name) {
        return Reason.coded(form.value(name))
                .filter(reason -> !current().merged().containsKey(reason));
    }

    private static Taxonomy current() {
        return Taxonomy.of(TaxonomyChange.inForce(), "");
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.split("[,;\n、，]"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private TaxonomyMessages say() {
        return Messages.in(current.get().reader().language(), TaxonomyMessages.class);
    }
}
