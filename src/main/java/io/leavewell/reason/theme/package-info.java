/**
 * Themes: what people asked for, followed until it is there, and told to those who asked. It knows what was said, and
 * nothing of how somebody left.
 */
package io.leavewell.reason.theme;
