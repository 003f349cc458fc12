package io.leavewell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Qute;
import io.quarkus.qute.RawString;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no code and no page of the product uses, so that nothing hostile can come of it. */
@AnalyzeClasses(packages = "io.leavewell", importOptions = DoNotIncludeTests.class)
class CarefulCodeTest {

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ArchTest
    static final ArchRule nothing_that_is_read_becomes_an_object_of_its_own_choice_or_a_program = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "javax.naming..", "java.rmi..", "java.beans..");

    @ArchTest
    static final ArchRule no_xml_is_parsed =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml..");

    @ArchTest
    static final ArchRule a_template_is_a_file_and_never_a_text_that_somebody_wrote = noClasses()
            .should()
            .callMethod(Engine.class, "parse", String.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Qute.class, RawString.class);

    @ArchTest
    static final ArchRule programs_are_started_for_the_database_only = noClasses()
            .that()
            .haveSimpleNameNotContaining("Programs")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    /** What shall come out the same each time, such as the sample company, is rolled with a seed. */
    @ArchTest
    static final ArchRule what_nobody_may_guess_comes_from_a_strong_source = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ThreadLocalRandom.class, SplittableRandom.class);

    @ParameterizedTest
    @ValueSource(
            strings = {"MD5", "MD4", "SHA-?1\\b", "RC4", "\\bDES(ede)?\\b", "ECB", "PKCS1Padding", "(?<!GCM/)NoPadding"
            })
    void no_weak_algorithm_is_named(String weak) {
        assertEquals(List.of(), found(JAVA, ".*\\.java", "\"[^\"]*" + weak + "[^\"]*\""));
    }

    @Test
    void a_line_of_the_log_has_a_shape_of_ours() {
        assertEquals(List.of(), found(JAVA, ".*\\.java", "LOG\\.\\w+\\(\\s*+(?!\"|\\w+,\\s*\")[^;]*"));
    }

    @Test
    void types_in_json_are_those_that_the_code_lists() {
        assertEquals(List.of(), found(JAVA, ".*\\.java", "DefaultTyping|JsonTypeInfo\\.Id\\.(CLASS|MINIMAL_CLASS)"));
    }

    @Test
    void every_value_in_a_page_is_escaped() {
        assertEquals(List.of(), found(RESOURCES, ".*\\.html", "\\.raw\\b|\\.safe\\b|\\|\\s*raw"));
    }

    /** Only letters have inline styles: mail programs read no others. */
    @Test
    void no_page_has_a_script_or_style_inside_its_markup_or_needs_a_plugin() {
        var offences = found(
                RESOURCES,
                ".*\\.html",
                "<script(?![^>]*\\bsrc=\"/)|\\son[a-z]+=\"|javascript:|<(object|embed|applet|base)\\b");
        assertEquals(List.of(), offences);
        assertEquals(List.of(), found(RESOURCES, ".*/(?!letter)\\w+\\.html", "\\sstyle=\""));
    }

    @Test
    void scripts_keep_nothing_in_the_browser_and_write_no_markup() {
        var careless = "localStorage|sessionStorage|indexedDB|document\\.cookie|innerHTML|outerHTML"
                + "|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|postMessage";
        assertEquals(List.of(), found(RESOURCES, ".*\\.js", careless));
    }

    private static List<String> found(Path tree, String file, String pattern) {
        var offence = Pattern.compile(pattern);
        return SourcesTest.files(tree, path -> path.toString().matches(file)).stream()
                .flatMap(path -> offence.matcher(SourcesTest.read(path))
                        .results()
                        .map(found -> path.getFileName() + ": " + found.group()))
                .toList();
    }
}
