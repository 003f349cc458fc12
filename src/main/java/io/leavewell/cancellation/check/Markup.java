package io.leavewell.cancellation.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of ours, read back: its elements, each with those around it. Our templates close what they open. */
final class Markup {

    private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img");
    private static final Pattern UNREAD = Pattern.compile("(?s)<!doctype[^>]*>|<!--.*?-->|<(style|script)\\b.*?</\\1>");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*/?>([^<]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** @param around the element that it stands in; null for the outermost */
    record Element(String name, Map<String, String> attributes, Element around, StringBuilder text) {

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** Itself, and everything around it. */
        Stream<Element> path() {
            return Stream.iterate(this, element -> element != null, Element::around);
        }
    }

    private Markup() {}

    static List<Element> elements(String html) {
        var elements = new ArrayList<Element>();
        var tags = TAG.matcher(UNREAD.matcher(html).replaceAll(""));
        Element inside = null;
        while (tags.find()) {
            var closes = !tags.group(1).isEmpty();
            if (!closes) {
                elements.add(new Element(tags.group(2), attributes(tags.group(3)), inside, new StringBuilder()));
            }
            inside = closes ? around(inside) : isOpen(tags.group(2)) ? elements.get(elements.size() - 1) : inside;
            say(inside, tags.group(4));
        }
        return elements;
    }

    private static Element around(Element inside) {
        return inside == null ? null : inside.around();
    }

    private static boolean isOpen(String name) {
        return !VOID.contains(name);
    }

    private static void say(Element inside, String words) {
        if (inside != null) {
            inside.text().append(words);
        }
    }

    private static Map<String, String> attributes(String written) {
        var attributes = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(written);
        while (found.find()) {
            attributes.put(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return attributes;
    }
}
