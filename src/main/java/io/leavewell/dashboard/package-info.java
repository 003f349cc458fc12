/** The operators' home, the settings and the help: it gathers what the other rooms know, and knows nothing of its own. */
package io.leavewell.dashboard;
