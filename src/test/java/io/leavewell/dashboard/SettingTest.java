package io.leavewell.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be set that the settings page does not explain. */
class SettingTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern IN_CODE = Pattern.compile("\"(leavewell\\.[a-z0-9.-]+)\"");
    private static final Pattern IN_PROPERTIES = Pattern.compile("(?m)^(?:%\\w+\\.)?(leavewell\\.[a-z0-9.-]+)=");
    private static final Pattern IN_README = Pattern.compile("`(quarkus\\.[a-z.-]+[a-z])`");

    /** Domains of examples, which look like settings. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "leavewell.invalid",
            "leavewell.example",
            "leavewell.brand",
            "leavewell.second-opinion",
            "leavewell.work",
            "leavewell.lock");

    @Test
    void every_setting_of_ours_is_explained() throws IOException {
        var known = new TreeSet<String>();
        found(IN_CODE, sources()).filter(key -> !NO_SETTINGS.contains(key)).forEach(known::add);
        found(IN_PROPERTIES, List.of(MAIN.resolve("resources/application.properties")))
                .forEach(known::add);
        mapped().forEach(known::add);
        known.removeAll(explained().toList());
        assertEquals(Set.of(), known);
    }

    @Test
    void every_setting_of_quarkus_that_the_readme_names_is_explained() throws IOException {
        var explained = explained().toList();
        var missing = found(IN_README, List.of(Path.of("README.md")))
                .filter(key -> !explained.contains(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_key_and_password_is_a_secret() {
        var secret = Stream.of(Setting.values())
                .filter(Setting::isSecret)
                .map(Setting::key)
                .toList();
        assertEquals(
                List.of(
                        "leavewell.signing-key",
                        "leavewell.signing-key-previous",
                        "leavewell.api-key",
                        "quarkus.oidc.credentials.secret",
                        "quarkus.mailer.password",
                        "leavewell.mail.bounces.password",
                        "leavewell.second-opinion.key",
                        "quarkus.datasource.password"),
                secret);
    }

    @Test
    void it_is_told_where_a_value_comes_from() {
        assertEquals(Origin.ENVIRONMENT, Origin.of("EnvConfigSource"));
        assertEquals(Origin.START, Origin.of("SysPropConfigSource"));
        assertEquals(Origin.FILE, Origin.of("EnvConfigSource[source=file:/srv/leavewell/.env]"));
        assertEquals(
                Origin.FILE,
                Origin.of("PropertiesConfigSource[source=file:/srv/leavewell/config/application.properties]"));
        assertEquals(
                Origin.DEFAULT,
                Origin.of("PropertiesConfigSource[source=jar:file:/srv/app/leavewell.jar!/application.properties]"));
        assertEquals(Origin.DEFAULT, Origin.of("DefaultValuesConfigSource"));
        assertEquals(Origin.DEFAULT, Origin.of(null));
    }

    @Test
    void an_address_is_shown_without_the_password_in_it() {
        assertFalse(Configured.withoutSecrets("jdbc:postgresql://ada:hush@db/leavewell?password=hush")
                .contains("hush"));
        assertTrue(
                Configured.withoutSecrets("jdbc:postgresql://db:5432/leavewell").contains("db:5432/leavewell"));
    }

    private static Stream<String> explained() {
        return Stream.of(Setting.values()).map(Setting::key);
    }

    /** The prefix of a mapping and the names of its methods, as SmallRye puts them together. */
    private static Stream<String> mapped() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .map(method ->
                                        type.getAnnotation(ConfigMapping.class).prefix() + "." + hyphenated(method)));
    }

    private static String hyphenated(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static Stream<String> found(Pattern pattern, List<Path> files) throws IOException {
        var keys = new TreeSet<String>();
        for (var file : files) {
            pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys.stream();
    }

    /** All but the list of settings itself. */
    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Setting.java"))
                    .toList();
        }
    }
}
