package io.leavewell.mail.wording;

/**
 * Something about a draft that its editors must hear before it is published.
 *
 * @param words what is wrong and where, in the operator's language
 * @param href where it is mended
 * @param refuses whether the draft cannot be published as it is; otherwise it is to be known, no more
 */
record Finding(String words, String href, boolean refuses) {}
