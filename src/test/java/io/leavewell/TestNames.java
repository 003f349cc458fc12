package io.leavewell;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** All tests there are, each as {@code io.leavewell.room.SomeTest.what_it_proves}. */
record TestNames(Set<String> all) {

    private static final Path CLASSES = Path.of("target", "test-classes");

    static TestNames compiled() {
        return new TestNames(SourcesTest.files(CLASSES, path -> path.toString().matches(".*(Test|IT)\\.class")).stream()
                .flatMap(TestNames::tests)
                .collect(toUnmodifiableSet()));
    }

    /** @param name from the class on; where two rooms have a class of that name, from the room on */
    boolean haveOne(String name) {
        return all.stream().filter(test -> test.endsWith("." + name)).count() == 1;
    }

    private static Stream<String> tests(Path file) {
        var type = type(file);
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each ->
                        Stream.concat(Stream.of(each.getDeclaredMethods()), Stream.of(each.getDeclaredFields())))
                .filter(member -> AnnotationSupport.isAnnotated((AnnotatedElement) member, Testable.class))
                .map(member -> type.getName() + "." + ((Member) member).getName());
    }

    private static Class<?> type(Path file) {
        var name =
                CLASSES.relativize(file).toString().replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, TestNames.class.getClassLoader());
        } catch (ClassNotFoundException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}
