package io.leavewell.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which Leavewell speaks. */
public enum Language {
    EN("en", "English"),
    DE("de", "Deutsch"),
    ZH("zh", "简体中文"),
    KO("ko", "한국어");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The code by which texts are kept: en, de, zh, ko. */
    public String code() {
        return code;
    }

    /** For the {@code lang} attribute: the written form matters to screen readers and fonts. */
    public String tag() {
        return this == ZH ? "zh-Hans" : code;
    }

    public String ownName() {
        return ownName;
    }

    public List<Language> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }

    /** From a language tag such as {@code de-AT}; empty for languages that we do not speak. */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var spoken = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code.equals(spoken))
                .findFirst();
    }

    /** The first spoken one of an {@code Accept-Language} header, by the weights in it. */
    public static Optional<Language> accepted(String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> of(range.getRange()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException | IndexOutOfBoundsException garbage) {
            return Optional.empty();
        }
    }
}
