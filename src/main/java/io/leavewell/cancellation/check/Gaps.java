package io.leavewell.cancellation.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a definition says nothing although it must, or a number of a size that nobody means: such as a file that somebody
 * wrote by hand.
 */
public final class Gaps {

    private static final int MOST_DIGITS = 20;

    private Gaps() {}

    /** Their paths, such as {@code survey.choices.0.label}; each as often as something is wrong there. */
    public static Stream<String> in(Object value, String path) {
        if (value == null || value instanceof BigDecimal number && isOdd(number)) {
            return Stream.of(path);
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(inner -> in(inner, path));
        } else if (value instanceof Collection<?> many) {
            var each = many.toArray();
            return IntStream.range(0, each.length).boxed().flatMap(at -> in(each[at], below(path, at)));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry ->
                            Stream.concat(in(entry.getKey(), path), in(entry.getValue(), below(path, entry.getKey()))));
        }
        return value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .flatMap(part -> in(said(part, value), below(path, part.getName())))
                : Stream.empty();
    }

    private static boolean isOdd(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static String below(String path, Object part) {
        return path.isEmpty() ? String.valueOf(part) : path + "." + part;
    }

    private static Object said(RecordComponent part, Object record) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
