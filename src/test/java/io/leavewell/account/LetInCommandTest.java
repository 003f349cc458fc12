package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4: whoever runs the server can let an operator back in, and what is over is forgotten (T-P3). */
@QuarkusTest
class LetInCommandTest {

    @Inject
    LetInCommand command;

    @Inject
    Forgetfulness forgetfulness;

    @Inject
    Operators operators;

    @Inject
    Mailbag mail;

    @Inject
    TestClock clock;

    private Operator nell;

    @BeforeEach
    void aNewcomer() {
        nell = operators.newcomer(Role.ADMIN);
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @Test
    void the_console_prints_a_link_that_lets_nell_choose_a_password() {
        var said = says(0, nell.email());
        var answer = new Browser()
                .open(Operators.base() + said.replaceFirst("(?s).*https?://[^/]+(/\\S+).*", "$1"))
                .write("password", "seven grey geese on a frozen lake")
                .press("Save and go on");
        assertEquals(303, answer.status());
    }

    @Test
    void a_second_factor_stays_unless_it_is_to_go() {
        QuarkusTransaction.requiringNew()
                .run(() -> Operator.of(nell.id()).orElseThrow().protect(new SecondFactor("locked", 1L)));
        says(0, nell.email());
        assertTrue(operators.again(nell).hasSecondFactor());
        says(0, nell.email(), "without-second-factor");
        assertFalse(operators.again(nell).hasSecondFactor());
    }

    @Test
    void nobody_else_is_let_in() {
        assertTrue(says(1, "nobody@leavewell.example").startsWith("No operator"));
        assertTrue(says(2).startsWith("let-in EMAIL"));
        assertTrue(says(2, nell.email(), "please").startsWith("let-in EMAIL"));
    }

    @Test
    void what_is_over_is_forgotten() {
        new Browser()
                .open(Operators.base() + ForgottenResource.PATH)
                .write("email", nell.email())
                .press("Send the letter");
        mail.link(nell.email());
        operators.cookie(nell);
        assertEquals(1, letters());
        clock.advance(Duration.ofDays(91));
        forgetfulness.run();
        assertEquals(0, letters());
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> OperatorSession.count("operator", nell)));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Attempts.count()));
    }

    private int letters() {
        var key = AccountLetter.recipient(nell.id());
        return QuarkusTransaction.requiringNew()
                .call(() -> io.leavewell.mail.Letter.to(key).size());
    }

    private String says(int code, String... arguments) {
        var out = new ByteArrayOutputStream();
        assertEquals(code, command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
