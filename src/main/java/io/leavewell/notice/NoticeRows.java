package io.leavewell.notice;

import io.leavewell.customer.Shown;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Actor;
import io.leavewell.web.CurrentActor;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts notices into rows, with what became of their letters. */
@ApplicationScoped
class NoticeRows {

    static final List<String> HEAD = List.of(
            "id",
            "kind",
            "customer",
            "subscription",
            "charge",
            "amount",
            "old_price",
            "currency",
            "posted",
            "state",
            "sent",
            "message_id",
            "why",
            "charged_from");

    private static final String WITH_ALL = "from Notice n join fetch n.customer join fetch n.subscription s"
            + " join fetch s.terms.plan where n.id in ?1";

    @Inject
    CurrentActor current;

    /** In the order of their ids. */
    List<NoticeRow> of(List<UUID> ids) {
        var actor = current.get();
        return told(ids, (notice, letter) -> row(notice, letter, actor));
    }

    /** @param actor who takes the file, which is sent after their request is over */
    static List<List<String>> cells(List<UUID> ids, Actor actor) {
        return told(ids, (notice, letter) -> cells(notice, letter, actor));
    }

    static NoticeRow row(Notice notice, Optional<Letter> letter, Actor actor) {
        var reader = actor.reader();
        var say = Messages.in(reader.language(), NoticeMessages.class);
        var who = new Shown(notice.customer(), actor);
        var state = NoticeState.of(notice, letter);
        return new NoticeRow(
                notice.id(),
                notice.kind().label(reader.language()),
                who.title(),
                who.path(),
                notice.subscription().terms().plan().name(),
                day(notice.aboutAt(), notice, reader),
                amount(notice, reader, say),
                state,
                state.words(say),
                sentAt(notice, letter).map(reader::moment).orElse(""),
                why(notice, letter, say),
                isLate(notice, state),
                day(notice.times().effectAt(), notice, reader));
    }

    /** When a mail server took the letter. */
    static Optional<Instant> sentAt(Notice notice, Optional<Letter> letter) {
        return notice.times().sentAt().or(() -> letter.filter(one -> NoticeState.of(notice, letter) == NoticeState.SENT)
                .flatMap(Letter::settledAt));
    }

    private static String why(Notice notice, Optional<Letter> letter, NoticeMessages say) {
        return notice.skipped()
                .map(skip -> skip.words(say))
                .or(() -> letter.flatMap(Letter::why)
                        .map(why ->
                                why.equals(LetterState.NO_LONGER_NEEDED) ? say.noLongerNeeded() : Masking.words(why)))
                .orElse("");
    }

    private static boolean isLate(Notice notice, NoticeState state) {
        var from = notice.times().effectAt().or(notice::aboutAt);
        var first = Optional.ofNullable(notice.times().first());
        return notice.kind() == NoticeLetter.PRICE
                && (state == NoticeState.FAILED
                        || notice.skipped().filter(Skip.NO_ADDRESS::equals).isPresent()
                        || first.flatMap(renewal -> from.filter(renewal::isBefore))
                                .isPresent());
    }

    private static String amount(Notice notice, Reader reader, NoticeMessages say) {
        var amount = reader.money(notice.amount());
        return notice.before()
                .map(before -> say.fromTo(reader.money(before), amount))
                .orElse(amount);
    }

    /** In the customer's own days, as it stands in the letter. */
    private static String day(Optional<Instant> moment, Notice notice, Reader reader) {
        return moment.map(at -> at.atZone(notice.subscription().zone()).toLocalDate())
                .map(reader::day)
                .orElse("");
    }

    private static List<String> cells(Notice notice, Optional<Letter> letter, Actor actor) {
        var say = Messages.in(actor.reader().language(), NoticeMessages.class);
        var who = new Shown(notice.customer(), actor);
        return List.of(
                notice.id().toString(),
                notice.kind().code(),
                who.externalId(),
                actor.seesPeople()
                        ? notice.subscription().externalId()
                        : Masking.words(notice.subscription().externalId()),
                text(notice.aboutAt()),
                notice.amount().amount().toPlainString(),
                notice.before().map(before -> before.amount().toPlainString()).orElse(""),
                notice.amount().currency().getCurrencyCode(),
                text(notice.times().postedAt()),
                NoticeState.of(notice, letter).name().toLowerCase(Locale.ROOT),
                text(sentAt(notice, letter)),
                notice.messageId().orElse(""),
                why(notice, letter, say),
                text(notice.times().effectAt()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static <R> List<R> told(List<UUID> ids, BiFunction<Notice, Optional<Letter>, R> telling) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Notice> notices =
                Notice.<Notice>list(WITH_ALL, ids).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
        Map<UUID, Letter> letters = Letter.<Letter>list("about in ?1", ids).stream()
                .collect(Collectors.toMap(Letter::about, Function.identity(), (one, other) -> one));
        return ids.stream()
                .map(id -> telling.apply(notices.get(id), Optional.ofNullable(letters.get(id))))
                .toList();
    }
}
