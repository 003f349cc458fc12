package io.leavewell.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an operator's telephone shares with us.
 *
 * @param secret encrypted, see {@link Vault}
 * @param step of the last code that was used
 */
@Embeddable
record SecondFactor(
        @Column(name = "second_factor") String secret,
        @Column(name = "second_factor_step") Long step) {}
