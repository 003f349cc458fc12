package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignerTest {

    private static final String OLD_KEY = "the-key-that-was-replaced-yesterday";

    private final Signer signer = Links.signer();

    @Test
    void adas_link_opens_as_it_was_signed() {
        assertEquals(Optional.of(Links.adas()), signer.open(signer.sign(Links.adas()), Purpose.CANCEL));
    }

    @Test
    void a_link_needs_neither_subscription_nor_return_url() {
        Link bare =
                new Link("ada", null, Purpose.CANCEL, Mode.TEST, Links.adas().exp(), "visit", null);
        assertEquals(Optional.of(bare), signer.open(signer.sign(bare), Purpose.CANCEL));
    }

    @Test
    void a_link_is_good_until_the_last_second_and_not_in_the_next() {
        String signed = signer.sign(Links.adas());
        assertTrue(later(3599).open(signed, Purpose.CANCEL).isPresent());
        assertTrue(later(3600).open(signed, Purpose.CANCEL).isEmpty());
    }

    @Test
    void a_link_opens_for_its_own_purpose_only() {
        String signed = signer.sign(Links.adas());
        assertTrue(signer.open(signed, Purpose.OUTCOME).isEmpty());
        assertTrue(signer.open(signed).isEmpty());
        assertTrue(signer.open(signed, Purpose.OUTCOME, Purpose.CANCEL).isPresent());
    }

    @Test
    void links_of_the_previous_key_still_open_while_the_host_moves_on() {
        String old = Links.signer(OLD_KEY).sign(Links.adas());
        Signer moving = new Signer(new SigningKey(Links.KEY), Optional.of(OLD_KEY), Links.CLOCK);
        assertTrue(signer.open(old, Purpose.CANCEL).isEmpty());
        assertTrue(moving.open(old, Purpose.CANCEL).isPresent());
        assertEquals(signer.sign(Links.adas()), moving.sign(Links.adas()));
    }

    @Test
    void a_result_says_how_the_visit_ended_and_cannot_be_used_to_cancel() {
        String result = signer.signResult(Links.adas(), Map.of("outcome", "kept", "purpose", "cancel"));
        assertTrue(signer.open(result, Purpose.CANCEL, Purpose.OUTCOME).isEmpty());
        assertEquals(
                "visit-of-ada",
                signer.open(result, Purpose.RESULT).orElseThrow().jti());
        assertEquals(
                "kept",
                Fields.read(Token.read(result).json()).optional("outcome").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x > https://a.example/x?leavewell=r",
                "https://a.example/x?y=1#z > https://a.example/x?y=1&leavewell=r#z",
            })
    void a_result_travels_behind_what_the_return_url_has(String example) {
        String[] urls = example.split(" > ");
        Link link =
                new Link("ada", null, Purpose.CANCEL, Mode.LIVE, Links.adas().exp(), "visit", URI.create(urls[0]));
        assertEquals(Optional.of(URI.create(urls[1])), link.backWith("r"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "..", "a.b", "a", "ä.ö", "e30.", ".e30", "\ud800.\ud800", "e30=.e30=", "a b.c\0d"})
    void garbage_is_refused_without_an_error(String garbage) {
        assertEquals(Optional.empty(), signer.open(garbage, Purpose.CANCEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{} {}", "{}", "[[[[[[[[", "{\"customer\":\"ada\"}"})
    void signed_text_that_is_no_link_is_refused_without_an_error(String json) {
        assertEquals(Optional.empty(), signer.open(Links.signed(json), Purpose.CANCEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer: 7",
                "customer: \"\"",
                "customer: \" \"",
                "customer: null",
                "customer: \"a\\nb\"",
                "customer: \"\\ud800\"",
                "subscription: [\"s\"]",
                "purpose: \"CANCEL\"",
                "purpose: \"pay\"",
                "mode: \"LIVE\"",
                "mode: true",
                "exp: \"1893456000\"",
                "exp: 1893456000.5",
                "exp: -1",
                "exp: 1e99",
                "exp: 99999999999999999999",
                "exp: 9223372036854775807",
                "jti: {}",
                "return_url: \"javascript:alert(1)\"",
                "return_url: \"//a.example\"",
                "return_url: \"http:\\\\a\"",
            })
    void a_field_of_the_wrong_kind_is_refused(String example) {
        String field = example.substring(0, example.indexOf(':'));
        Map<String, Object> fields = new HashMap<>(Links.adas().fields());
        fields.remove(field);
        String others = Fields.write(fields).substring(1);
        String json = "{\"" + field + "\":" + example.substring(field.length() + 2) + "," + others;
        assertEquals(Optional.empty(), signer.open(Links.signed(json), Purpose.CANCEL));
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        String json = Fields.write(Links.adas().fields());
        assertTrue(signer.open(Links.signed(json), Purpose.CANCEL).isPresent());
        String twice = "{\"customer\":\"bo\"," + json.substring(1);
        assertTrue(signer.open(Links.signed(twice), Purpose.CANCEL).isEmpty());
    }

    @Test
    void nothing_may_follow_the_fields() {
        String json = Fields.write(Links.adas().fields());
        assertTrue(signer.open(Links.signed(json + "{}"), Purpose.CANCEL).isEmpty());
    }

    @Test
    void fields_that_the_host_adds_for_itself_pass() {
        Map<String, Object> fields = new HashMap<>(Links.adas().fields());
        fields.put("campaign", Map.of("id", 7));
        assertEquals(Optional.of(Links.adas()), signer.open(Links.signed(fields), Purpose.CANCEL));
    }

    @Test
    void nothing_is_signed_that_would_be_too_long_to_open() {
        Map<String, String> novel = Map.of("outcome", "x".repeat(2_000));
        assertThrows(IllegalArgumentException.class, () -> signer.signResult(Links.adas(), novel));
        assertEquals(Optional.empty(), signer.open(Links.signed(novel), Purpose.CANCEL));
    }

    @Test
    void a_short_key_is_no_key() {
        assertThrows(IllegalArgumentException.class, () -> new SigningKey("secret"));
    }

    private static Signer later(int seconds) {
        Clock then = Clock.offset(Links.CLOCK, Duration.ofSeconds(seconds));
        return new Signer(new SigningKey(Links.KEY), Optional.empty(), then);
    }
}
