/**
 * The machinery of pages: signed links, the reader's language and formats, the brand, security headers, limits and error
 * pages. It knows no feature.
 */
package io.leavewell.web;
