package io.leavewell.billing;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Happening;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Which cards a customer had on file, and each charge of them. */
@ApplicationScoped
class PaymentChronicle implements Chronicle {

    private static final DateTimeFormatter AS_ON_CARDS = DateTimeFormatter.ofPattern("MM/uuuu");

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var telling = new Telling(reader, Messages.in(reader.language(), BillingMessages.class));
        return Stream.concat(
                        PaymentMethod.allOf(customer).stream()
                                .filter(card -> !card.last4().isEmpty())
                                .flatMap(telling::card),
                        Attempt.of(customer).stream().map(telling::attempt))
                .toList();
    }

    /** In the words of one reader. */
    private record Telling(Reader reader, BillingMessages say) {

        Stream<Happening> card(PaymentMethod card) {
            return Stream.concat(
                    Stream.of(happening(card, card.addedAt(), say.cardPut(card.last4()))),
                    card.updatedAt().stream().map(at -> happening(card, at, say.cardRenewed(card.last4()))));
        }

        Happening attempt(Attempt attempt) {
            var amount = reader.money(attempt.amount());
            var what = attempt.succeeded() ? say.chargePaid(amount) : say.chargeDeclined(amount);
            var why = attempt.decline().map(decline -> why(decline) + ", ").orElse("");
            return new Happening(attempt.at(), what, why + origin(attempt.origin()));
        }

        private Happening happening(PaymentMethod card, Instant at, String what) {
            var until = card.expiresOn().map(day -> say.cardUntil(card.brand(), day.format(AS_ON_CARDS)));
            return new Happening(at, what, until.orElse(card.brand()));
        }

        private String why(Decline decline) {
            return switch (decline) {
                case INSUFFICIENT_FUNDS -> say.declineInsufficientFunds();
                case EXPIRED_CARD -> say.declineExpiredCard();
                case HARD -> say.declineHard();
                case AUTHENTICATION -> say.declineAuthentication();
                case PROCESSOR -> say.declineProcessor();
                case UNKNOWN -> say.declineUnknown();
            };
        }

        private String origin(Attempt.Origin origin) {
            return switch (origin) {
                case RENEWAL -> say.originRenewal();
                case RETRY -> say.originRetry();
                case PAY_PAGE -> say.originPayPage();
                case CARD_UPDATE -> say.originCardUpdate();
                case PROVIDER -> say.originProvider();
                case TRANSFER -> say.originTransfer();
            };
        }
    }
}
