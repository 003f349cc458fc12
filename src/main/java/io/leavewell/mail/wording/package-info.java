/**
 * The sentences of letters, in four languages: ours, or what operators put in their place by draft, check and publication.
 * It knows no customers and not what the letters are about.
 *
 * <p>Why only what differs is kept: a sentence of ours that is mended later is mended for everybody who left it as it was.
 *
 * <p>Why going back publishes at once, other than in the editor of the flow: words that do harm are in letters until then.
 */
package io.leavewell.mail.wording;
