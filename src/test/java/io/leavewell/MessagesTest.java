package io.leavewell;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.leavewell.web.Language;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All languages say the same: every sentence is there in each, tells what it is given, and is asked for somewhere. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).collect(toCollection(TreeSet::new));
    private static final Pattern EXPRESSION = Pattern.compile("\\{(?:#(?:if|else if) )?([a-z]\\w*)");
    private static final List<String> SOURCES =
            SourcesTest.files(Path.of("src", "main"), path -> path.toString().matches(".*\\.(java|html|txt)")).stream()
                    .map(SourcesTest::read)
                    .toList();
    private static final Set<String> SAID = said();

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_has_the_sentences_of_the_bundle_and_no_others(Class<?> bundle) throws Exception {
        var keys = sentences(bundle).map(Method::getName).collect(toCollection(TreeSet::new));
        for (var language : LANGUAGES) {
            assertEquals(keys, new TreeSet<>(words(bundle, language).stringPropertyNames()), language);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_tells_in_every_language_all_that_it_is_given(Class<?> bundle) throws Exception {
        for (var language : LANGUAGES) {
            var words = words(bundle, language);
            assertAll(sentences(bundle)
                    .map(sentence -> () -> assertEquals(
                            parameters(sentence),
                            expressions(words.getProperty(sentence.getName())),
                            language + ": " + sentence.getName())));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_is_said_somewhere(Class<?> bundle) {
        var silent = sentences(bundle)
                .map(Method::getName)
                .filter(key -> !isSaid(bundle, key))
                .toList();
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow/default.json", "demo/flow.json"})
    void every_text_of_a_flow_is_there_in_all_languages(String flow) throws Exception {
        var texts = texts(new ObjectMapper().readTree(RESOURCES.resolve(flow).toFile()))
                .toList();
        assertFalse(texts.isEmpty());
        for (var text : texts) {
            var languages = new TreeSet<String>();
            text.fieldNames().forEachRemaining(languages::add);
            assertEquals(LANGUAGES, languages, text.toString());
            text.forEach(words -> assertFalse(words.asText().isBlank(), text.toString()));
        }
    }

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .map(type -> type.reflect());
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Stream<Method> sentences(Class<?> bundle) {
        return Stream.of(bundle.getDeclaredMethods());
    }

    private static Properties words(Class<?> bundle, String language) throws IOException {
        var words = new Properties();
        var file = RESOURCES.resolve("messages").resolve(name(bundle) + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> parameters(Method sentence) {
        return Stream.of(sentence.getParameters()).map(Parameter::getName).collect(toCollection(TreeSet::new));
    }

    private static Set<String> expressions(String words) {
        return EXPRESSION.matcher(words).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static boolean isSaid(Class<?> bundle, String key) {
        return SAID.contains("." + key) || SAID.contains(name(bundle) + ":" + key);
    }

    /** Every word after a dot, a double colon or the name of a bundle, with what stands before it. */
    private static Set<String> said() {
        var asked = Pattern.compile("(?:(\\.)|::|(\\w+:))(\\w+)");
        return SOURCES.stream()
                .flatMap(source -> asked.matcher(source).results())
                .map(found -> (found.group(2) == null ? "." : found.group(2)) + found.group(3))
                .collect(toCollection(HashSet::new));
    }

    /** Whatever has a word in one of our languages is a text. */
    private static Stream<JsonNode> texts(JsonNode node) {
        return LANGUAGES.stream().anyMatch(node::has)
                ? Stream.of(node)
                : StreamSupport.stream(node.spliterator(), false).flatMap(MessagesTest::texts);
    }
}
