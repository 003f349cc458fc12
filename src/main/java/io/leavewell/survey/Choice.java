package io.leavewell.survey;

import io.leavewell.reason.Reason;
import io.leavewell.web.Text;

/**
 * One reason that can be chosen.
 *
 * @param reason its stable code; labels may change, figures stay comparable
 * @param prompt asks for more, next to an optional text box
 */
public record Choice(Reason reason, Text label, Text prompt) {}
