package io.leavewell.dashboard;

import io.leavewell.edition.Editions;
import io.leavewell.web.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a setting is here and now, and who says so. */
@ApplicationScoped
class Configured {

    /** What was found for a setting; nothing if it is not set and has no default. */
    record Value(Optional<String> text, Origin origin) {}

    @Inject
    Brand brand;

    @Inject
    Editions editions;

    /** Of the brand, what operators have published stands before what is configured. */
    Value value(Setting setting) {
        return published(setting).map(text -> new Value(text, Origin.DATABASE)).orElseGet(() -> configured(setting));
    }

    private Optional<Optional<String>> published(Setting setting) {
        if (editions.newest("brand") == 0) return Optional.empty();
        return switch (setting) {
            case BRAND_NAME -> Optional.of(Optional.of(brand.name()));
            case BRAND_ACCENT -> Optional.of(brand.accent());
            case BRAND_POSTAL -> Optional.of(brand.postalAddress());
            case BRAND_SUPPORT -> Optional.of(brand.supportAddress());
            default -> Optional.empty();
        };
    }

    private static Value configured(Setting setting) {
        var found = ConfigProvider.getConfig().getConfigValue(setting.key());
        var text = Optional.ofNullable(found.getValue()).filter(value -> !value.isBlank());
        return text.isPresent()
                ? new Value(text.map(Configured::withoutSecrets), Origin.of(found.getSourceName()))
                : new Value(Optional.of(setting.fallback()).filter(value -> !value.isEmpty()), Origin.DEFAULT);
    }

    /** An address may carry a password: of a user, or among its parameters. */
    static String withoutSecrets(String value) {
        return value.replaceFirst("\\?.*", "?…").replaceFirst("//[^/@]*@", "//…@");
    }
}
