package io.leavewell;

import io.leavewell.cancellation.Window;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.web.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Looks at one letter after another as it arrived, and says what is wrong. */
final class LetterCheck {

    /** A brace, a missing word, or what the engine says of a message that it does not know. */
    private static final Pattern UNRESOLVED =
            Pattern.compile("\\{[\\w#/].{0,30}|\\bnull\\b|NOT_FOUND|MISSING|Optional[.\\[].{0,30}|(?<!\\w)![\\w.:]+!");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s>]+");
    /** RFC 5322, 2.1.1; links are longer than the 78 that it would like. */
    private static final int LONGEST = 998;

    private final LetterLook look;
    private final List<String> wrong = new ArrayList<>();
    private String place;

    LetterCheck(Window window) {
        look = new LetterLook(window);
    }

    List<String> wrong() {
        return wrong;
    }

    /** @param marketing whether it goes by consent */
    void look(String name, Language language, ReceivedMail mail, boolean marketing) {
        place = name + " " + language.code();
        heads(mail, language, marketing);
        text(mail);
        html(mail, language);
        look.at(name + "-" + language.code(), mail).forEach(this::wrong);
    }

    void lacks(String name, Language language) {
        wrong.add(name + " " + language.code() + ": not sent");
    }

    /** T-M2, T-M4. */
    private void heads(ReceivedMail mail, Language language, boolean marketing) {
        isTrue(mail.header("Content-Language").equals(language.tag()), mail.header("Content-Language"));
        isTrue(mail.header("Auto-Submitted").equals("auto-generated"), "no Auto-Submitted");
        isTrue(mail.header("Message-ID").matches("<[^<>@\\s]+@[^<>@\\s]+>"), mail.header("Message-ID"));
        isTrue(mail.header("Content-Type").startsWith("multipart/alternative"), mail.header("Content-Type"));
        for (var head : List.of("From", "To", "Subject", "Date")) {
            isTrue(!mail.header(head).isBlank() && !mail.header(head).contains(" | "), "not one " + head);
        }
        var oneClick = mail.header("List-Unsubscribe").matches("<https?://\\S+>")
                && mail.header("List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click");
        isTrue(marketing == oneClick, "List-Unsubscribe: " + mail.header("List-Unsubscribe"));
        isTrue(longest(mail) <= LONGEST, "a line of " + longest(mail));
    }

    private void text(ReceivedMail mail) {
        isTrue(mail.text().strip().length() > 40, "no text");
        isTrue(!mail.subject().isBlank(), "no subject");
        unresolved(mail.subject());
        unresolved(mail.text());
        isTrue(!mail.text().contains("\n\n\n"), "gaps in the text");
    }

    private void html(ReceivedMail mail, Language language) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var document = Jsoup.parse(mail.html(), "", parser);
        parser.getErrors().forEach(error -> wrong(error.toString()));
        isTrue(document.select("html").attr("lang").equals(language.tag()), "not its lang");
        isTrue(document.select("h1").size() == 1, "not one heading");
        isTrue(
                document.select("img, script, link, iframe, form, [src], [background]")
                        .isEmpty(),
                "loads something");
        isTrue(!mail.html().contains("url("), "loads something by a style");
        unresolved(document.text());
        var links = new TreeSet<>(document.select("a").eachAttr("href"));
        var inText = new TreeSet<String>();
        LINK.matcher(mail.text()).results().map(MatchResult::group).forEach(inText::add);
        isTrue(links.containsAll(inText), "only in the text " + inText);
        links.forEach(link -> isTrue(inText.stream().anyMatch(link::startsWith), link + " is not in the text"));
    }

    private void unresolved(String words) {
        UNRESOLVED.matcher(words).results().forEach(found -> wrong("unresolved: " + found.group()));
    }

    /** Of the parts, as they went over the wire; a head may hold a link that cannot be broken. */
    private static int longest(ReceivedMail mail) {
        try {
            var raw = new ByteArrayOutputStream();
            mail.message().writeTo(raw);
            return raw.toString(StandardCharsets.US_ASCII)
                    .lines()
                    .dropWhile(line -> !line.isEmpty())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void isTrue(boolean condition, String otherwise) {
        if (!condition) wrong(otherwise);
    }

    private void wrong(String what) {
        wrong.add(place + ": " + what);
    }
}
