package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4: codes as RFC 6238 has them, each good for its half minute and the ones beside it, once. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** RFC 6238, appendix B; it shows eight digits, of which telephones show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void codes_are_those_of_the_rfc(long second, String eight) {
        assertEquals(eight.substring(2), Totp.code(SECRET, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"-60,false", "-30,true", "0,true", "30,true", "60,false"})
    void a_telephone_may_go_half_a_minute_wrong(long seconds, boolean taken) {
        var code = Totp.code(SECRET, NOW.plusSeconds(seconds));
        assertEquals(taken, Totp.step(SECRET, code, NOW, Totp.NEVER).isPresent());
    }

    @Test
    void a_code_is_good_once_and_so_is_none_before_it() {
        var code = Totp.code(SECRET, NOW);
        assertEquals(OptionalLong.of(STEP), Totp.step(SECRET, code, NOW, Totp.NEVER));
        assertTrue(Totp.step(SECRET, code, NOW, STEP).isEmpty());
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW, STEP)
                .isEmpty());
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW, STEP)
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05047", "0504711", "٠٥٠٤٧١", "０５０４７１", "05047a", "-50471"})
    void what_is_no_code_is_refused(String typed) {
        assertEquals("050471", Totp.code(SECRET, NOW));
        assertTrue(Totp.step(SECRET, typed, NOW, Totp.NEVER).isEmpty());
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void a_secret_is_written_as_telephones_expect(String plain, String written) {
        assertEquals(written, Base32.of(plain.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void recovery_codes_have_no_letters_that_look_like_others() {
        for (var i = 0; i < 1_000; i++) {
            var code = RecoveryCode.fresh();
            assertTrue(code.matches("[a-hjkmnp-z02-9]{4}(-[a-hjkmnp-z02-9]{4}){5}"), code);
        }
    }

    @Test
    void a_picture_has_its_edge_and_dark_squares_only_inside() {
        var picture =
                QrPicture.of("otpauth://totp/Leavewell:mina%40leavewell.example?secret=MZXW6YTBOI&issuer=Leavewell");
        assertTrue(picture.size() > 30 && picture.size() < 80);
        assertTrue(picture.path().matches("(M\\d+ \\d+h1v1h-1z)+"));
        assertFalse(picture.path().matches(".*M[0-3] .*"));
        assertTrue(picture.path().startsWith("M4 4h1v1h-1z"));
    }
}
