package io.leavewell.billing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read about changes that are to be made in billing. */
@MessageBundle("effect")
interface EffectMessages {

    @Message
    String effects();

    @Message
    String overtaken();

    @Message
    String billing();

    @Message
    String silent();

    @Message
    String can();

    @Message
    String cannot();

    @Message
    String cancelAtPeriodEnd();

    @Message
    String cancelAtOnce();

    @Message
    String restore();

    @Message
    String discount();

    @Message
    String pause();

    @Message
    String switchPlan();

    @Message
    String extendTrial();
}
