package io.leavewell.cancellation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * That an operator went through a visit for its customer: the same page, rules and log.
 *
 * @param name the operator's, as it was then
 * @param note what the operator wrote down about it; null if nothing
 */
@Embeddable
record Relay(
        @Column(name = "relayed_by") UUID by,
        @Column(name = "relayed_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "relayed_how")
        How how,

        @Column(name = "relayed_note") String note) {

    /** The ways in which customers ask operators. */
    enum How {
        TELEPHONE,
        /** An email or a letter on paper. */
        MAIL,
        CHAT,
        /** The plain form, whose wish an operator confirmed. */
        FORM;

        String told(RelayMessages say) {
            return switch (this) {
                case TELEPHONE -> say.howTelephone();
                case MAIL -> say.howMail();
                case CHAT -> say.howChat();
                case FORM -> say.howForm();
            };
        }
    }

    /** "Relayed by Mina, on the telephone". */
    String told(RelayMessages say) {
        return say.relayedBy(name, how.told(say));
    }

    Relay withoutNote() {
        return new Relay(by, name, how, null);
    }
}
