package io.leavewell;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.leavewell.web.Allowed;
import io.leavewell.web.ApiKey;
import io.leavewell.web.Limited;
import io.leavewell.web.Open;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One way into the application, as the code declares it. */
record Route(String method, String path, Method code) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+(?::\\s*((?:[^{}]|\\{[^{}]*\\})+))?\\}");

    /** Nothing has this name; it is of the kind that most are. */
    private static final List<String> NAMES =
            List.of("00000000-0000-7000-8000-000000000000", "1", "nobody", "en", "00000000000000000000");

    /** All that are compiled, by path: found once, since that takes seconds. */
    static List<Route> compiled() {
        return Once.ROUTES;
    }

    private static final class Once {
        static final List<Route> ROUTES = found();
    }

    private static List<Route> found() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Route::in)
                        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                        .toList();
    }

    /** As the table names it: the pattern of a parameter does not matter there. */
    String name() {
        return method + " " + path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})+\\}", "{$1}");
    }

    /** The least who may ask, by the annotations. */
    String declared() {
        return annotation(Allowed.class)
                .map(allowed -> allowed.value().name().toLowerCase(Locale.ROOT))
                .or(() -> annotation(ApiKey.class).map(key -> "key"))
                .orElse("stranger");
    }

    /** An address of it, at which nothing is. */
    String address() {
        return PARAMETER.matcher(path).replaceAll(found -> named(found.group(1)));
    }

    /** An address of it with this name in place of whatever it names. */
    String at(String name) {
        return PARAMETER.matcher(path).replaceAll(Matcher.quoteReplacement(name));
    }

    /** Whether an address leads to it. */
    boolean isAt(String address) {
        var pattern = PARAMETER
                .matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? "[^/]+" : "(?:" + found.group(1) + ")"));
        return address.matches(pattern);
    }

    /** How many names its address holds; of two routes the one with fewer is meant. */
    int names() {
        return (int) path.chars().filter(sign -> sign == '{').count();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean isOpen() {
        return annotation(Open.class).isPresent();
    }

    /** The kind of content it reads. */
    String takes() {
        return annotation(Consumes.class)
                .map(content -> content.value()[0])
                .orElse(isForPrograms() ? "application/json" : "application/x-www-form-urlencoded");
    }

    boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    boolean isInWorkspace() {
        return path.startsWith("/workspace");
    }

    boolean saysWhomItIsFor() {
        return annotation(Allowed.class).isPresent() != isOpen();
    }

    /** What a program's key must be made for; empty if it needs none. */
    Optional<String> scope() {
        return annotation(ApiKey.class).map(ApiKey::value);
    }

    boolean isLimited() {
        return annotation(Limited.class).isPresent();
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(code.getAnnotation(type))
                .or(() -> Optional.ofNullable(code.getDeclaringClass().getAnnotation(type)));
    }

    private static String named(String pattern) {
        return NAMES.stream()
                .filter(name -> pattern == null || name.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No name is like " + pattern));
    }

    private static Stream<Route> in(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).flatMap(code -> Stream.of(code.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(method -> new Route(method.value(), full(resource, code), code)));
    }

    private static String full(Class<?> resource, Method code) {
        var own = code.isAnnotationPresent(Path.class)
                ? code.getAnnotation(Path.class).value()
                : "";
        return ("/" + resource.getAnnotation(Path.class).value() + "/" + own)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }
}
