package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M8 */
class HeadLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f", "\0", "\u202e", " \t "})
    void whateverMayEndALineBecomesASpace(String hostile) {
        assertEquals("Ada Bcc: all@example.org", HeadLine.of("Ada" + hostile + "Bcc: all@example.org" + hostile));
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertEquals("Your plan ends on 5 December", HeadLine.text("Your plan ends on 5 December"));
    }

    @Test
    void whatOnlyLooksEncodedIsEncoded() throws Exception {
        var sly = "=?UTF-8?Q?=0D=0ABcc:_all@example.org?=";
        assertEquals(sly, MimeUtility.decodeText(HeadLine.text(sly)));
    }

    @Test
    void aNameWithCommasAndQuotesStaysOneName() throws Exception {
        var head = new Mailbox("bo@example.org", "Bo \"B\" <bo>, Inc. (Berlin)").inHead();
        var read = jakarta.mail.internet.InternetAddress.parseHeader(head, true);
        assertEquals(1, read.length);
        assertEquals("bo@example.org", read[0].getAddress());
        assertEquals("Bo \"B\" <bo>, Inc. (Berlin)", read[0].getPersonal());
    }

    @ParameterizedTest
    @MethodSource("anyText")
    void anyTextComesOutAsItWentInOnShortLines(String text) throws Exception {
        var head = HeadLine.text(text);
        assertEquals(text, MimeUtility.decodeText(MimeUtility.unfold(head)));
        assertTrue(head.lines().allMatch(line -> line.length() <= 200));
        assertTrue(head.chars().allMatch(c -> c == '\r' || c == '\n' || c >= 32 && c < 127));
    }

    static Stream<String> anyText() {
        var random = new Random(20261123);
        return Stream.generate(() -> HeadLine.of(random.ints(random.nextInt(120), 1, 0x1ffff)
                        .filter(Character::isDefined)
                        .filter(c -> random.nextInt(4) > 0 || c < 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()))
                .limit(200);
    }
}
