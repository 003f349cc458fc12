package io.leavewell.account;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do about themselves and each other, as the audit names it. */
enum PeopleAct implements Act {
    SET_UP("operator.set_up", AccountMessages::actSetUp),
    SIGNED_IN("operator.signed_in", AccountMessages::actSignedIn),
    SIGN_IN_FAILED("operator.sign_in_failed", AccountMessages::actSignInFailed),
    SIGNED_OUT("operator.signed_out", AccountMessages::actSignedOut),
    SESSION_ENDED("operator.session_ended", AccountMessages::actSessionEnded),
    INVITED("operator.invited", AccountMessages::actInvited),
    INVITATION_WITHDRAWN("operator.invitation_withdrawn", AccountMessages::actInvitationWithdrawn),
    JOINED("operator.joined", AccountMessages::actJoined),
    ROLE_CHANGED("operator.role_changed", AccountMessages::actRoleChanged),
    PEOPLE_GRANTED("operator.people_granted", AccountMessages::actPeopleGranted),
    DISABLED("operator.disabled", AccountMessages::actDisabled),
    ENABLED("operator.enabled", AccountMessages::actEnabled),
    DESCRIBED("operator.described", AccountMessages::actDescribed),
    PASSWORD_CHANGED("operator.password_changed", AccountMessages::actPasswordChanged),
    PASSWORD_RESET("operator.password_reset", AccountMessages::actPasswordReset),
    SECOND_FACTOR_ADDED("operator.second_factor_added", AccountMessages::actSecondFactorAdded),
    SECOND_FACTOR_REMOVED("operator.second_factor_removed", AccountMessages::actSecondFactorRemoved),
    RECOVERY_CODES_RENEWED("operator.recovery_codes_renewed", AccountMessages::actRecoveryCodesRenewed),
    RECOVERY_CODE_USED("operator.recovery_code_used", AccountMessages::actRecoveryCodeUsed),
    KEY_MADE("key.made", AccountMessages::actKeyMade),
    KEY_REVOKED("key.revoked", AccountMessages::actKeyRevoked);

    private final String code;
    private final Function<AccountMessages, String> label;

    PeopleAct(String code, Function<AccountMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, AccountMessages.class));
    }
}
