package io.leavewell;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of rooms is the architecture: each knows only those above it, so that there can be no circle. */
@AnalyzeClasses(packages = "io.leavewell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENTRANCE = "io.leavewell";

    private static final List<String> ROOMS = List.of(
            "money",
            "time",
            "web",
            "work",
            "audit",
            "edition",
            "brand",
            "outgoing",
            "mail",
            "mail.wording",
            "account",
            "customer",
            "task",
            "billing",
            "billing.ledger",
            "billing.stripe",
            "segment",
            "reason",
            "reason.tagger",
            "reason.source",
            "reason.report",
            "reason.theme",
            "reason.alert",
            "reason.digest",
            "survey",
            "health",
            "offer",
            "cancellation.tone",
            "cancellation",
            "cancellation.check",
            "cancellation.editor",
            "dunning",
            "dunning.pay",
            "dunning.expiry",
            "dunning.editor",
            "dunning.report",
            "notice",
            "winback",
            "metrics",
            "dashboard",
            "demo");

    /** Words that say nothing about the thing that has the name. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "impl",
            "service",
            "manager",
            "helper",
            "util",
            "utils",
            "handler",
            "dto",
            "abstract",
            "base",
            "data",
            "info",
            "process",
            "handle",
            "do");

    @ArchTest
    static final ArchRule every_class_lives_in_a_room_of_the_list_or_at_the_entrance = classes()
            .should(have(
                    "a room of the list",
                    type -> isEntrance(type) || ROOMS.contains(room(type))
                            ? Stream.of()
                            : Stream.of(type.getPackageName())));

    @ArchTest
    static final ArchRule a_room_knows_only_rooms_above_it =
            classes().should(have("only rooms above them in view", ArchitectureTest::roomsBelow));

    @ArchTest
    static final ArchRule nobody_needs_the_sample_company = noClasses()
            .that()
            .resideOutsideOfPackage("io.leavewell.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.leavewell.demo..");

    /** Until Java 18, a method reference names the class that declares the method, past what Quarkus writes into ours. */
    @ArchTest
    static final ArchRule entities_are_found_by_calls_and_not_by_method_references = noClasses()
            .should()
            .accessTargetWhere(describe("the reference is to Panache itself", ArchitectureTest::isReferenceToPanache));

    @ArchTest
    static final ArchRule every_class_has_a_name_that_says_something = classes()
            .that()
            .areNotAnonymousClasses()
            .should(have("telling names", type -> emptyWords(type.getSimpleName())));

    @ArchTest
    static final ArchRule every_method_has_a_name_that_says_something =
            methods().should(have("telling names", method -> emptyWords(method.getName())));

    private static Stream<String> roomsBelow(JavaClass type) {
        return isEntrance(type)
                ? Stream.of()
                : type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> isEntrance(dependency.getTargetClass())
                                || floor(dependency.getTargetClass()) > floor(type))
                        .map(Object::toString);
    }

    private static Stream<String> emptyWords(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[_$]"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(EMPTY_WORDS::contains);
    }

    private static <T extends HasName> ArchCondition<T> have(String what, Function<T, Stream<String>> offences) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(T item, ConditionEvents events) {
                offences.apply(item)
                        .map(offence -> item.getName() + ": " + offence)
                        .forEach(line -> events.add(SimpleConditionEvent.violated(item, line)));
            }
        };
    }

    private static boolean isReferenceToPanache(JavaAccess<?> access) {
        return access instanceof JavaMethodReference && access.getTargetOwner().isEquivalentTo(PanacheEntityBase.class);
    }

    private static boolean isOurs(JavaClass type) {
        return isEntrance(type) || type.getPackageName().startsWith(ENTRANCE + ".");
    }

    private static boolean isEntrance(JavaClass type) {
        return type.getPackageName().equals(ENTRANCE);
    }

    private static int floor(JavaClass type) {
        return ROOMS.indexOf(room(type));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^io\\.leavewell\\.?", "");
    }
}
