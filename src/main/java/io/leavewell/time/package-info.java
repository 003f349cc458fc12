/** The injected clock, calendar periods and local hours. It knows no customers and no billing. */
package io.leavewell.time;
