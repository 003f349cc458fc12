package io.leavewell.customer;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether somebody wants letters that no contract owes them (T-M1). The host product asks them and tells us in an
 * attribute, which comes with every import; without a word the answer is no.
 */
@ApplicationScoped
public class Consent implements MarketingPermission {

    private static final Set<String> YES = Set.of("true", "yes", "1");

    @Inject
    Suppressions suppressions;

    @ConfigProperty(name = "leavewell.marketing-consent-attribute")
    String attribute;

    @Override
    public Optional<String> refusal(Customer customer) {
        if (customer.isErased()) {
            return Optional.of("erased");
        } else if (customer.email().map(Mailbox::new).filter(Mailbox::isValid).isEmpty()) {
            return Optional.of("no_address");
        } else if (suppressions.hold(customer.externalId(), LetterClass.MARKETING)) {
            return Optional.of("suppressed");
        } else if (customer.objectsToProfiling()) {
            return Optional.of("objected");
        }
        return toMarketing(customer) ? Optional.empty() : Optional.of("no_consent");
    }

    public boolean toMarketing(Customer customer) {
        return !customer.isErased()
                && Optional.ofNullable(customer.attributes().get(attribute))
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .filter(YES::contains)
                        .isPresent();
    }
}
