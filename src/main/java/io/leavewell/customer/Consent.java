package io.leavewell.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether somebody wants letters that no contract owes them (T-M1). The host product asks them and tells us in an
 * attribute; without a word, or without knowing in which attribute, the answer is no.
 */
@ApplicationScoped
public class Consent {

    private static final Set<String> YES = Set.of("true", "yes", "1");

    private final Optional<String> attribute;

    Consent(@ConfigProperty(name = "leavewell.marketing-consent-attribute") Optional<String> attribute) {
        this.attribute = attribute;
    }

    public boolean toMarketing(Customer customer) {
        return !customer.isErased()
                && attribute
                        .map(customer.attributes()::get)
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .filter(YES::contains)
                        .isPresent();
    }
}
