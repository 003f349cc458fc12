package io.leavewell.cancellation.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a definition says nothing although it must: such as a file that somebody wrote by hand. */
final class Gaps {

    private Gaps() {}

    /** The paths of what is not there. */
    static Stream<String> in(Object value, String path) {
        if (value == null) {
            return Stream.of(path);
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(inner -> in(inner, path));
        } else if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> in(one, path));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(in(entry.getKey(), path), in(entry.getValue(), path)));
        }
        return value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .flatMap(part ->
                                in(said(part, value), path.isEmpty() ? part.getName() : path + "." + part.getName()))
                : Stream.empty();
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
