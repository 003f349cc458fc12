package io.leavewell.mail.wording;

import io.leavewell.mail.Recipient;
import io.leavewell.web.Actor;

/** Where letters to who works here go; the room that knows operators answers. */
public interface OwnMailbox {

    Recipient of(Actor operator);
}
