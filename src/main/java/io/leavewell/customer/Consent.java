package io.leavewell.customer;

import io.leavewell.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Consent as the host product knows it: an attribute of the customer, which comes with every import. */
@ApplicationScoped
class Consent implements MarketingPermission {

    private static final Set<String> YES = Set.of("true", "yes", "1");

    @ConfigProperty(name = "leavewell.marketing-consent-attribute")
    String attribute;

    @Override
    public Optional<String> refusal(Customer customer) {
        if (customer.isErased()) {
            return Optional.of("erased");
        } else if (customer.email().map(Mailbox::new).filter(Mailbox::isValid).isEmpty()) {
            return Optional.of("no_address");
        } else if (customer.objectsToProfiling()) {
            return Optional.of("objected");
        }
        return isGiven(customer) ? Optional.empty() : Optional.of("no_consent");
    }

    private boolean isGiven(Customer customer) {
        return Optional.ofNullable(customer.attributes().get(attribute))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
    }
}
