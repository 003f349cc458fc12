/**
 * Whose pages these are, as operators decide it: name, colour, logo, addresses; from draft to version. It tells
 * {@code web} what is in force, and knows no page that wears it.
 *
 * <p>Why no SVG as a logo: it is a document that can carry scripts and load others, and a picture of 256 kB is sharp
 * enough for the head of a page.
 */
package io.leavewell.brand;
