package io.leavewell;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;

/** The configuration that must be known before Quarkus runs, from the same sources that Quarkus reads. */
final class Settings {
    static final String DEMO = "leavewell.demo";
    static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private static final String DEVELOPERS_LOADER = "io.quarkus.bootstrap.classloading.QuarkusClassLoader";

    private final SmallRyeConfig config;

    private Settings(SmallRyeConfig config) {
        this.config = config;
    }

    /** Quarkus names its mode only when it starts, but whether the profile is "dev" must be known here. */
    static Settings read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader.getClass().getName().equals(DEVELOPERS_LOADER)) {
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
        return new Settings(ConfigUtils.configBuilder().build());
    }

    boolean demo() {
        return isOn(DEMO);
    }

    boolean isOn(String name) {
        return value(name).map(Boolean::parseBoolean).orElse(false);
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }

    Path home() {
        return Path.of(value("leavewell.data-dir").orElse("data"));
    }

    /** Decides a setting for this process, unless the engineer has said something else. */
    static void suggest(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
