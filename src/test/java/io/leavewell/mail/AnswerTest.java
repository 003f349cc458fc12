package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-M3: whose fault it is that a letter was refused. */
class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 No such user, true",
        "550, 550 No such user here, true",
        "553, 553 Bad address, true",
        "550, 550 5.2.1 Mailbox disabled, true",
        "550, 550 5.4.1 Recipient address rejected: Access denied, true",
        "0, 5.1.1, true",
        "0, 5.0.0, true",
        "552, 552 5.2.2 Mailbox full, false",
        "552, 552 Mailbox full, false",
        "554, 554 Transaction failed, false",
        "554, 554 5.0.0 Service unavailable, false",
        "550, 550 5.7.1 Blocked by policy, false",
        "550, 550 5.1.8 Bad sender, false",
        "0, 4.2.2, false",
        "0, '', false",
        "550, 550 no route to 10.5.1.1 here, true",
    })
    void only_an_address_that_nobody_has_is_given_up(int code, String words, boolean isOfAddress) {
        assertEquals(isOfAddress, new Answer(code, words).isOfAddress());
    }
}
