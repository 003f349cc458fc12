package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.work.Jobs;
import io.leavewell.work.Snag;
import io.leavewell.work.Snags;
import io.leavewell.work.StuckJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Letters that were refused, or tried for days. Whatever a person decides, one that was sent is never sent again. */
@ApplicationScoped
@Transactional
class FailedLetters implements Snags {

    @Inject
    Jobs jobs;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, Words.class).letters();
    }

    @Override
    public int many() {
        return Stranded.manyFailed(stuck().keySet());
    }

    @Override
    public List<Snag> latest(int most, Reader reader) {
        var stuck = stuck();
        return Stranded.failed(stuck.keySet(), most).stream()
                .map(letter -> snag(letter, stuck, reader))
                .toList();
    }

    @Override
    public Optional<Snag> find(String id, Reader reader) {
        var stuck = stuck();
        return letter(id).filter(letter -> isStuck(letter, stuck)).map(letter -> snag(letter, stuck, reader));
    }

    @Override
    public Verdict again(String id) {
        var stuck = stuck();
        return held(id).filter(letter -> isStuck(letter, stuck))
                .map(letter -> {
                    letter.tryAgain();
                    jobs.again(delivery, id, new Delivery.Order(letter.id()), clock.instant());
                    return Verdict.TAKEN;
                })
                .orElse(Verdict.SETTLED_BEFORE);
    }

    @Override
    public Verdict byHand(String id, String person, String note) {
        var stuck = stuck();
        return held(id).filter(letter -> isStuck(letter, stuck))
                .map(letter -> {
                    letter.settle(LetterState.SKIPPED, clock.instant(), person + ": " + note);
                    jobs.forget(delivery, id);
                    return Verdict.TAKEN;
                })
                .orElse(Verdict.SETTLED_BEFORE);
    }

    /** Failed, or left behind by a job that could not even say so. */
    private static boolean isStuck(Letter letter, Map<UUID, StuckJob> stuck) {
        return letter.state() == LetterState.FAILED
                || letter.state() == LetterState.WAITING && stuck.containsKey(letter.id());
    }

    private static Snag snag(Letter letter, Map<UUID, StuckJob> stuck, Reader reader) {
        var job = Optional.ofNullable(stuck.get(letter.id()));
        var key = letter.recipient().key();
        return new Snag(
                letter.id().toString(),
                letter.content()
                        .map(content -> Masking.words(content.subject()))
                        .orElse(letter.kind()),
                Masking.words(letter.why().or(() -> job.map(StuckJob::error)).orElse("")),
                letter.settledAt().or(() -> job.map(StuckJob::since)).orElse(letter.postedAt()),
                letter.tries(),
                key.equals(Recipient.TEAM) ? "" : key,
                "");
    }

    private Map<UUID, StuckJob> stuck() {
        return jobs.stuck(delivery).stream()
                .collect(Collectors.toMap(job -> UUID.fromString(job.id()), Function.identity()));
    }

    private static Optional<Letter> letter(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Letter.of(UUID.fromString(id))
                : Optional.empty();
    }

    /** Read anew, so that one which went meanwhile is seen to be gone; nobody else changes it meanwhile. */
    private static Optional<Letter> held(String id) {
        var letter = letter(id);
        letter.ifPresent(found -> Letter.getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return letter;
    }
}
