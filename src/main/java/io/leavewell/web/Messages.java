package io.leavewell.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The product's own words in the reader's language. */
public final class Messages {

    /** Looking a bundle up costs more than a page may. */
    private static final Map<Key, Object> KNOWN = new ConcurrentHashMap<>();

    private record Key(Language language, Class<?> bundle) {
        Object find() {
            return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
        }
    }

    private Messages() {}

    public static <T> T in(Language language, Class<T> bundle) {
        return bundle.cast(KNOWN.computeIfAbsent(new Key(language, bundle), Key::find));
    }
}
