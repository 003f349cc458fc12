package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** T-S1: altered, re-spelled, re-purposed and expired links are refused, all of them. */
class AlteredLinksTest {

    private static final int LINKS = 100_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Random random = new Random(20261120);
    private final Signer signer = Links.signer();

    /** Each makes another text out of a good link and a second good link. */
    private final List<BiFunction<String, String, String>> alterations = List.of(
            (link, other) -> bitFlipped(link),
            (link, other) -> digitReplaced(link),
            (link, other) -> link.substring(0, random.nextInt(link.length())),
            (link, other) -> link.substring(1 + random.nextInt(link.length() - 1)),
            (link, other) -> signature(link) + "." + said(link),
            (link, other) -> said(other) + "." + signature(link),
            (link, other) -> said(link) + "." + signature(other),
            (link, other) -> said(link) + "=".repeat(1 + random.nextInt(2)) + "." + signature(link),
            (link, other) -> link + "=",
            (link, other) -> lastDigitRespelled(link),
            (link, other) -> caseChanged(link),
            (link, other) -> inserted(link, " \n.%+/=\0".charAt(random.nextInt(8))),
            (link, other) -> link + link.charAt(link.length() - 1),
            (link, other) -> said(link) + "." + said(link),
            (link, other) -> said(said(link), Purpose.OUTCOME) + "." + signature(link),
            (link, other) -> signer.sign(Links.link(name(), Purpose.OUTCOME, Links.NOW.plusSeconds(60))),
            (link, other) ->
                    signer.sign(Links.link(name(), Purpose.CANCEL, Links.NOW.minusSeconds(random.nextInt(99)))),
            (link, other) -> Links.signer("another-key-" + "x".repeat(20)).sign(Links.adas()));

    @Test
    void of_a_hundred_thousand_altered_links_none_opens() {
        List<String> opened = new ArrayList<>();
        for (int tried = 0; tried < LINKS; ) {
            String link = good(name());
            String altered = alterations.get(random.nextInt(alterations.size())).apply(link, good(name()));
            if (altered.equals(link)) continue;
            if (signer.open(altered, Purpose.CANCEL).isPresent()) opened.add(altered);
            tried++;
        }
        assertEquals(0, opened.size(), () -> "for example " + opened.get(0));
    }

    @Test
    void the_links_they_are_made_from_do_open() {
        assertTrue(signer.open(good(name()), Purpose.CANCEL).isPresent());
    }

    private String good(String customer) {
        return signer.sign(Links.link(customer, Purpose.CANCEL, Links.NOW.plusSeconds(1 + random.nextInt(9_999))));
    }

    private String name() {
        return "customer-" + random.nextInt(1_000_000);
    }

    private String bitFlipped(String link) {
        int at = random.nextInt(link.length());
        return replaced(link, at, (char) (link.charAt(at) ^ 1 << random.nextInt(7)));
    }

    private String digitReplaced(String link) {
        return replaced(link, random.nextInt(link.length()), ALPHABET.charAt(random.nextInt(64)));
    }

    /** 32 bytes leave two unused bits in the last digit: four spellings that a lenient decoder takes for the same. */
    private String lastDigitRespelled(String link) {
        int last = link.length() - 1;
        int digit = ALPHABET.indexOf(link.charAt(last));
        return replaced(link, last, ALPHABET.charAt(digit ^ 1 + random.nextInt(3)));
    }

    private String caseChanged(String link) {
        int at = random.nextInt(link.length());
        char digit = link.charAt(at);
        return replaced(
                link, at, Character.isUpperCase(digit) ? Character.toLowerCase(digit) : Character.toUpperCase(digit));
    }

    private String inserted(String link, char stranger) {
        int at = random.nextInt(link.length());
        return link.substring(0, at) + stranger + link.substring(at);
    }

    private static String replaced(String link, int at, char digit) {
        return link.substring(0, at) + digit + link.substring(at + 1);
    }

    private static String said(String link) {
        return link.substring(0, link.indexOf('.'));
    }

    private static String signature(String link) {
        return link.substring(link.indexOf('.') + 1);
    }

    private static String said(String said, Purpose purpose) {
        String json = Token.read(said + ".").json().replace("\"cancel\"", '"' + Words.of(purpose) + '"');
        return said(Links.signed(json));
    }
}
