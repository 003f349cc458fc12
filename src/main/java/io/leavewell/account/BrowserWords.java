package io.leavewell.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, shortened to its name and the system's: enough to know one's own again. */
final class BrowserWords {
    /** A sign and what it stands for; the first found counts, since most claim to be those below them too. */
    private record Sign(String sign, String name) {}

    private static final List<Sign> NAMES = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iOS"),
            new Sign("iPad", "iOS"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private BrowserWords() {}

    /** "Firefox, Linux"; empty for what we do not know. */
    static String of(String userAgent) {
        return userAgent == null
                ? ""
                : Stream.of(NAMES, SYSTEMS)
                        .flatMap(signs -> signs.stream()
                                .filter(sign -> userAgent.contains(sign.sign()))
                                .map(Sign::name)
                                .limit(1))
                        .collect(Collectors.joining(", "));
    }
}
