/** Which customers belong together: named conditions over who they are and what they subscribe to. It knows no reasons. */
package io.leavewell.segment;
