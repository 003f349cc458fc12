package io.leavewell.cancellation.check;

/**
 * Something about a draft that its editors must hear before it is published.
 *
 * @param words what is wrong and why, in the operator's language
 * @param href where in the editor it is mended
 * @param refuses whether the draft cannot be published as it is; otherwise it is to be known, no more
 */
public record Finding(String words, String href, boolean refuses) {

    static Finding refusal(String words, String href) {
        return new Finding(words, href, true);
    }

    static Finding hint(String words, String href) {
        return new Finding(words, href, false);
    }
}
