package io.leavewell.billing.ledger;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Decline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cards for trying out, with the numbers that Stripe publishes for it (https://docs.stripe.com/testing); each is named
 * like what happens when it is charged, and that name is all that is kept of the number.
 */
public enum SandboxCard {
    WORKS("4242424242424242", "5555555555554444", "378282246310005"),
    /** The second is taken down without a word and then declined. */
    UNKNOWN("4000000000000002", "4000000000000341"),
    INSUFFICIENT_FUNDS("4000000000009995"),
    EXPIRED_CARD("4000000000000069"),
    /** Lost, stolen. */
    HARD("4000000000009987", "4000000000009979"),
    /** Goes through where its owner is there to confirm it. */
    AUTHENTICATION("4000002500003155", "4000002760003184"),
    PROCESSOR("4000000000000119");

    private final List<String> numbers;

    SandboxCard(String... numbers) {
        this.numbers = List.of(numbers);
    }

    static Optional<SandboxCard> numbered(String digits) {
        return Arrays.stream(values())
                .filter(card -> card.numbers.contains(digits))
                .findFirst();
    }

    static Optional<SandboxCard> named(String name) {
        return Arrays.stream(values()).filter(card -> card.name().equals(name)).findFirst();
    }

    /** The first of the numbers that behave so. */
    public String number() {
        return numbers.get(0);
    }

    static String brand(String digits) {
        return switch (digits.charAt(0)) {
            case '3' -> "American Express";
            case '5' -> "Mastercard";
            default -> "Visa";
        };
    }

    /** Empty if the money comes. */
    Optional<Decline> declines(Origin origin) {
        var isFine = this == WORKS || this == AUTHENTICATION && origin == Origin.PAY_PAGE;
        return isFine ? Optional.empty() : Optional.of(Decline.valueOf(name()));
    }
}
