package io.leavewell.notice;

import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.mail.wording.LetterBody.Button;
import io.leavewell.mail.wording.LetterBody.Row;
import io.leavewell.mail.wording.Wording;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a letter about a charge to come together from its sentences, for one reader. */
class NoticeWords {

    static final String BOOK = "notice";

    private final Told told;
    private final Reader reader;
    private final Wording wording;
    private final NoticeMessages say;

    NoticeWords(Told told, Reader reader, Wording wording) {
        this.told = told;
        this.reader = reader;
        this.wording = wording;
        this.say = Messages.in(reader.language(), NoticeMessages.class);
    }

    Content of(NoticeLetter kind) {
        return switch (kind) {
            case RENEWAL -> renewal();
            case TRIAL -> trial();
            case PRICE -> price();
            case PRICE_OFF -> priceOff();
        };
    }

    private Content renewal() {
        var discount = told.isDiscounted()
                ? Stream.of(said("discount"))
                : told.losesDiscount() ? Stream.of(said("discount.over")) : Stream.<String>empty();
        return letter(
                "renewal", lines(Stream.concat(Stream.of(said("renewal.lead")), discount)), charge(say.factRenews()));
    }

    private Content trial() {
        var discount = told.isDiscounted() ? Stream.of(said("discount")) : Stream.<String>empty();
        return letter(
                "trial", lines(Stream.concat(Stream.of(said("trial.lead")), discount)), charge(say.factFirstCharge()));
    }

    private Content price() {
        var discount = told.losesDiscount() ? Stream.of(said("price.discount")) : Stream.<String>empty();
        var lines = Stream.of(Stream.of(said("price.lead")), told.reason().stream(), discount)
                .flatMap(some -> some);
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.factPlan(), plan()));
        told.before().ifPresent(before -> rows.add(new Row(say.factBefore(), reader.money(before))));
        rows.add(new Row(say.factAfter(), reader.money(told.full())));
        rows.add(new Row(say.factFrom(), reader.day(told.at())));
        return letter("price", lines(lines), rows);
    }

    /** Nothing is charged otherwise than before, so there is nothing to cancel for. */
    private Content priceOff() {
        var subject = said("off.subject");
        var rows = List.of(
                new Row(say.factPlan(), plan()),
                new Row(say.factStays(), reader.money(told.before().orElse(told.amount()))));
        return new LetterBody(
                        subject,
                        lines(Stream.of(said("off.lead"))),
                        rows,
                        Optional.empty(),
                        List.of(said("off.stay")),
                        said("off.why"))
                .in(reader, subject);
    }

    private Content letter(String kind, List<String> lines, List<Row> rows) {
        var subject = said(kind + ".subject");
        return new LetterBody(
                        subject,
                        lines,
                        rows,
                        Optional.of(new Button(said("cancel.button"), told.cancelUrl())),
                        List.of(said(kind + ".stay"), said(kind.equals("price") ? "price.leave" : "cancel.link")),
                        said(kind + ".why"))
                .in(reader, subject);
    }

    private List<Row> charge(String when) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.factPlan(), plan()));
        rows.add(new Row(when, reader.day(told.at())));
        rows.add(new Row(say.factAmount(), reader.money(told.amount())));
        told.card().ifPresent(card -> rows.add(new Row(say.factCard(), say.cardOf(card.brand(), card.last4()))));
        return rows;
    }

    private String plan() {
        return say.planOf(told.plan(), Naming.of(told.interval(), say));
    }

    private List<String> lines(Stream<String> sentences) {
        var greeting = told.name().isPresent() ? said("greeting") : said("greeting.unknown");
        return Stream.concat(Stream.of(greeting), sentences).toList();
    }

    private String said(String key) {
        return wording.say(BOOK, key, reader.language(), values());
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("brand", told.brand());
        values.put("plan", told.plan());
        values.put("date", reader.day(told.at()));
        values.put("amount", reader.money(told.amount()));
        values.put("full", reader.money(told.full()));
        values.put("new", reader.money(told.full()));
        told.before().ifPresent(before -> values.put("old", reader.money(before)));
        values.put(
                "card",
                told.card()
                        .map(card -> wording.say(BOOK, "card", reader.language(), Map.of("last4", card.last4())))
                        .orElseGet(() -> wording.say(BOOK, "card.unknown", reader.language(), Map.of())));
        told.name().ifPresent(name -> values.put("name", name));
        return values;
    }
}
