package io.leavewell.mail.wording;

import java.util.Set;

/**
 * A sentence of a letter that operators may put in their own words.
 *
 * @param key stable: it is stored; unique in its phrasebook. What ends in {@code subject}, {@code heading} or
 *     {@code button} stays on one line
 * @param values what may stand in it in braces, such as {@code amount} for <code>{amount}</code>
 */
public record Phrase(String key, Set<String> values) {

    /** Whether a line break has no place in it. */
    boolean isLine() {
        return key.matches("(?i).*(subject|heading|button)");
    }
}
