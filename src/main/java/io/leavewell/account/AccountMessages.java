package io.leavewell.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read about themselves, each other, and the keys of programs. */
@MessageBundle("account")
interface AccountMessages {

    @Message
    String email();

    @Message
    String password();

    @Message
    String staySignedIn();

    @Message
    String signInHeading();

    @Message
    String signInLead();

    @Message
    String signInButton();

    @Message
    String signInWrong();

    @Message
    String signedOut();

    @Message
    String waitHeading();

    @Message
    String waitLead(long minutes);

    @Message
    String passwordTooShort(int least);

    @Message
    String passwordTooLong(int most);

    @Message
    String passwordTooCommon();

    @Message
    String actSetUp();

    @Message
    String actSignedIn();

    @Message
    String actSignInFailed();

    @Message
    String actSignedOut();

    @Message
    String actSessionEnded();

    @Message
    String actInvited();

    @Message
    String actInvitationWithdrawn();

    @Message
    String actJoined();

    @Message
    String actRoleChanged();

    @Message
    String actPeopleGranted();

    @Message
    String actDisabled();

    @Message
    String actEnabled();

    @Message
    String actDescribed();

    @Message
    String actPasswordChanged();

    @Message
    String actPasswordReset();

    @Message
    String actSecondFactorAdded();

    @Message
    String actSecondFactorRemoved();

    @Message
    String actRecoveryCodesRenewed();

    @Message
    String actRecoveryCodeUsed();

    @Message
    String actKeyMade();

    @Message
    String actKeyRevoked();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameMissing();

    @Message
    String nameTooLong(int most);

    @Message
    String language();

    @Message
    String languageUnknown();

    @Message
    String zone();

    @Message
    String zoneUnknown();

    @Message
    String roleViewer();

    @Message
    String roleEditor();

    @Message
    String roleAdmin();

    @Message
    String ownHeading();

    @Message
    String ownAbout();

    @Message
    String save();

    @Message
    String saved();
}
