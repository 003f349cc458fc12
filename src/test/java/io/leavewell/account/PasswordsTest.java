package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4: long, and not what somebody would try first; nothing else is asked. */
class PasswordsTest {

    private static final Profile MINA = new Profile("mina.roth@leavewell.example", "Mina Roth-Özil", "en", "UTC");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three boats in a green harbour",
                "kqzjwmtxpvbn",
                "739104826351",
                "            a b  c d e f",
                "배를 타고 초록 항구로 갑니다",
                "🦊🐢🦉🐝🦀🐧🦔🐙🦚🐡🦜🐌",
                "Mina's boat is called Gudrun",
                "'; drop table operator; --"
            })
    void any_characters_will_do(String password) {
        assertTrue(Passwords.objection(password, MINA).isEmpty(), password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "배배배배배배배배배배배", "🦊🐢🦉🐝🦀🐧"})
    void fewer_than_twelve_characters_are_refused(String password) {
        assertFalse(Passwords.objection(password, MINA).isEmpty(), password);
    }

    @Test
    void two_hundred_characters_are_taken_and_not_one_more() {
        var long_one = "kqzjw".repeat(40);
        assertTrue(Passwords.objection(long_one, MINA).isEmpty());
        assertFalse(Passwords.objection(long_one + "x", MINA).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "PASSWORDPASSWORD",
                "P@ssw0rd12345",
                "qwertyuiop123",
                "Qwertzuiop2025",
                "123456789012",
                "210987654321",
                "aaaaaaaaaaaa",
                "aaabbbcccddd",
                "abcdefghijkl",
                "Leavewell2026",
                "leavewell-leavewell",
                "Mina.Roth.2026!",
                "mina.roth@leavewell.example",
                "Roth Özil 1990",
                "iloveyou 5201314",
                "Willkommen123!",
                "correct horse battery staple",
                "letmeinletmein"
            })
    void what_somebody_would_try_first_is_refused(String password) {
        assertFalse(Passwords.objection(password, MINA).isEmpty(), password);
    }
}
