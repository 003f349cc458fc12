package io.leavewell.notice;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.web.Actor;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That somebody was told, as one operator may see it. */
record Proof(Notice notice, Optional<Letter> letter, Actor actor) {

    /** What a signed link consists of after its path: whoever has it can cancel. */
    private static final String SIGNED = "(https?://[^\\s/]+/[a-z]+/)[A-Za-z0-9_.~-]{20,}";

    static Proof of(Notice notice, Actor actor) {
        return new Proof(notice, notice.letter(), actor);
    }

    String subject() {
        return letter.flatMap(Letter::content)
                .map(Content::subject)
                .map(this::masked)
                .orElse("");
    }

    /** As it was sent, but for links and, without the grant, the name. */
    String text() {
        return letter.flatMap(Letter::content)
                .map(Content::text)
                .map(text -> masked(text.replaceAll(SIGNED, "$1•••")))
                .orElse("");
    }

    String lang() {
        return letter.map(one -> one.recipient().reader().language().tag()).orElse("");
    }

    List<Row> facts() {
        var reader = actor.reader();
        var say = Messages.in(reader.language(), NoticeMessages.class);
        var row = NoticeRows.row(notice, letter, actor);
        return Stream.of(
                        new Row(say.customer(), row.who()),
                        new Row(say.address(), address()),
                        new Row(say.plan(), row.plan()),
                        new Row(say.charge(), row.charge()),
                        new Row(say.amount(), row.amount()),
                        new Row(say.chargedFrom(), row.from()),
                        new Row(
                                say.posted(),
                                notice.times().postedAt().map(reader::moment).orElse("")),
                        new Row(
                                say.goesFrom(),
                                waiting()
                                        .map(one -> reader.moment(one.notBefore()))
                                        .orElse("")),
                        new Row(say.sent(), row.sent()),
                        new Row(say.messageId(), messageId()),
                        new Row(say.why(), row.why()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private Optional<Letter> waiting() {
        return letter.filter(one -> NoticeState.of(notice, letter) == NoticeState.POSTED);
    }

    private String messageId() {
        return notice.messageId().orElse("");
    }

    private String address() {
        return letter.map(one -> one.recipient().mailbox().address())
                .map(address -> actor.seesPeople() ? address : Masking.address(address))
                .orElse("");
    }

    private String masked(String text) {
        var name = letter.map(one -> one.recipient().mailbox().name()).orElse("");
        return actor.seesPeople() || name.isBlank() ? text : text.replace(name, Masking.name(name));
    }
}
