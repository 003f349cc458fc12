package io.leavewell.cancellation.editor;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places in a definition where something must be and is not, or where a number is of a size that nobody means. */
final class Holes {

    private static final int MOST_DIGITS = 20;

    private Holes() {}

    /** Their paths, such as {@code survey.choices.0.label}. */
    static Stream<String> in(Object value, String path) {
        if (value == null || value instanceof BigDecimal number && isOdd(number)) {
            return Stream.of(path);
        } else if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(one -> in(one, path));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(entry -> in(entry.getValue(), below(path, entry.getKey())));
        } else if (value instanceof Collection<?> many) {
            var list = many.toArray();
            return IntStream.range(0, list.length).boxed().flatMap(at -> in(list[at], below(path, at)));
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(component -> in(component(component, record), below(path, component.getName())))
                : Stream.of();
    }

    private static boolean isOdd(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static Object component(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static String below(String path, Object part) {
        return path.isEmpty() ? String.valueOf(part) : path + "." + part;
    }
}
