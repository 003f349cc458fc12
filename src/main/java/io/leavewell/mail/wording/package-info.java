/**
 * The sentences of letters, in four languages: ours, or what operators put in their place by draft, check and publication.
 * It knows no customers and not what the letters are about.
 */
package io.leavewell.mail.wording;
