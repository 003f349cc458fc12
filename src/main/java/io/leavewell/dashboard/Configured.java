package io.leavewell.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a setting is here and now, and who says so. */
@ApplicationScoped
class Configured {

    /** What was found for a setting; nothing if it is not set and has no default. */
    record Value(Optional<String> text, Origin origin) {}

    Value value(Setting setting) {
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
