package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.offer.OfferFormMessages;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Survey;
import io.leavewell.survey.SurveyMessages;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the leaves of a part are called, and how their values read. */
final class LeafWords {

    private final FlowWords words;
    private final FlowMessages say;
    private final SurveyMessages survey;
    private final OfferFormMessages offer;

    LeafWords(Reader reader, FlowWords words) {
        this.words = words;
        this.say = FlowWords.say(reader);
        this.survey = Messages.in(reader.language(), SurveyMessages.class);
        this.offer = Messages.in(reader.language(), OfferFormMessages.class);
    }

    /** "Hint, Deutsch". */
    String name(String path) {
        return Arrays.stream(Language.values())
                .filter(language -> path.endsWith("-" + language.code()))
                .findFirst()
                .map(language -> plainName(path.substring(0, path.lastIndexOf('-'))) + ", " + language.ownName())
                .orElseGet(() -> plainName(path));
    }

    /** @param flow in which codes and short names are looked up */
    String value(String path, String leaf, Flow flow) {
        return switch (head(path)) {
            case "active", "required" -> leaf.equals("true") ? say.yes() : say.no();
            case "offers" -> each(leaf, id -> words.offer(flow, id));
            case "timing", "markets" -> timing(leaf);
            case "reasons" ->
                each(leaf, code -> Reason.coded(code)
                        .map(one -> words.reason(flow, one))
                        .orElse(code));
            case "order" -> words.order(Json.MAPPER.convertValue(leaf, Survey.Order.class));
            case "ending" -> words.ending(Json.MAPPER.convertValue(leaf, Flow.Ending.class));
            case "plan" -> words.plan(leaf);
            default -> leaf;
        };
    }

    private String plainName(String path) {
        var rest = path.contains("-") ? path.substring(path.indexOf('-') + 1) : "";
        return switch (head(path)) {
            case "label" -> survey.label();
            case "hint" -> survey.hint();
            case "prompt" -> survey.prompt();
            case "follow_up" -> followUp(rest);
            case "active" -> say.active();
            case "offers" -> say.offersFor();
            case "order", "reasons" -> say.partOrder();
            case "timing" -> say.timing();
            case "markets" -> words.country(rest);
            case "quiet_months" -> say.quietMonths();
            case "ending" -> say.ending();
            case "floors" -> say.floorIn(rest);
            case "keeping" -> keeping(rest);
            case "facts" -> say.factRow(1 + Integer.parseInt(head(rest)));
            case "texts" -> text(rest);
            default -> offerName(head(path), rest);
        };
    }

    private String offerName(String head, String rest) {
        return switch (head) {
            case "percent" -> offer.percent();
            case "months" -> offer.months();
            case "amounts" -> offer.amountIn(rest);
            case "mostMonths" -> offer.mostMonths();
            case "plan" -> offer.plan();
            case "difference" -> offer.difference();
            case "days" -> offer.days();
            case "title" -> offer.title();
            case "terms" -> offer.terms();
            case "button" -> offer.button();
            case "url" -> offer.url();
            case "note" -> offer.note();
            case "limit" -> rest.equals("most") ? offer.most() : offer.until();
            case "id" -> offer.id();
            case "kind" -> say.kind();
            case "reason" -> say.code();
            default -> head;
        };
    }

    private String followUp(String rest) {
        var parts = rest.split("-");
        return parts.length < 2
                ? rest.equals("required") ? say.required() : survey.followUp()
                : say.optionCoded(parts[1]);
    }

    private String keeping(String rest) {
        return rest.equals("export") ? say.keepingExport() : rest.equals("what") ? say.keepingWhat() : say.keepingHow();
    }

    private String text(String name) {
        return switch (name) {
            case "lead" -> say.textLead();
            case "question" -> say.textQuestion();
            case "cancel" -> say.textCancel();
            case "keep" -> say.textKeep();
            default -> say.textAfterwards();
        };
    }

    private String timing(String code) {
        return words.timing(Json.MAPPER.convertValue(code, Flow.Timing.class));
    }

    private static String each(String leaf, UnaryOperator<String> word) {
        return Arrays.stream(leaf.split(", ")).map(word).collect(Collectors.joining(" · "));
    }

    private static String head(String path) {
        return path.contains("-") ? path.substring(0, path.indexOf('-')) : path;
    }
}
