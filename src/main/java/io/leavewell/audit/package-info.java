/** Who did what to what, when, from which value to which. It knows no feature: each tells it its own acts. */
package io.leavewell.audit;
