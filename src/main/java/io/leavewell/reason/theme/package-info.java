/** What teams do about reasons: themes with an owner, letters to those who asked, digests and alerts. */
package io.leavewell.reason.theme;
