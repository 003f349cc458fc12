package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.SigningKey;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4, T-S8: the secret of a second factor is worth nothing without the signing key, and to nobody else. */
class VaultTest {

    private static final String OLD = "an-old-signing-key-0123456789abcdef";
    private static final String NEW = "a-new-signing-key-0123456789abcdefg";
    private static final UUID MINA = UUID.randomUUID();

    private final byte[] secret = Secret.random(20);
    private final Vault vault = vault(NEW, Optional.empty());

    @Test
    void mina_gets_back_what_was_locked_for_her() {
        assertArrayEquals(secret, vault.open(vault.lock(secret, MINA), MINA).orElseThrow());
        assertNotEquals(vault.lock(secret, MINA), vault.lock(secret, MINA));
    }

    @Test
    void nobody_else_does() {
        assertEquals(Optional.empty(), vault.open(vault.lock(secret, MINA), UUID.randomUUID()));
    }

    @Test
    void while_keys_change_the_old_one_still_opens_and_no_longer_locks() {
        var locked = vault(OLD, Optional.empty()).lock(secret, MINA);
        assertArrayEquals(
                secret, vault(NEW, Optional.of(OLD)).open(locked, MINA).orElseThrow());
        assertTrue(vault.open(locked, MINA).isEmpty());
        var later = vault(NEW, Optional.of(OLD)).lock(secret, MINA);
        assertTrue(vault.open(later, MINA).isPresent());
    }

    @Test
    void not_one_bit_of_it_can_be_altered() {
        var locked = vault.lock(secret, MINA);
        for (var at = 0; at < locked.length(); at++) {
            var other = locked.charAt(at) == 'A' ? 'B' : 'A';
            var altered = locked.substring(0, at) + other + locked.substring(at + 1);
            assertTrue(vault.open(altered, MINA).isEmpty(), altered);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAA", "no base64 at all!", "ключ"})
    void garbage_is_no_error(String garbage) {
        assertTrue(vault.open(garbage, MINA).isEmpty());
    }

    private static Vault vault(String key, Optional<String> previous) {
        return new Vault(new SigningKey(key), previous);
    }
}
