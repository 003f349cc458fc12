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

    @Message
    String personName();

    @Message
    String role();

    @Message
    String seesPeople();

    @Message
    String seesPeopleHint();

    @Message
    String secondFactor();

    @Message
    String lastSeen();

    @Message
    String state();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String never();

    @Message
    String disabled();

    @Message
    String back();

    @Message
    String exportCsv();

    @Message
    String emailWrong();

    @Message
    String roleMissing();

    @Message
    String newPassword();

    @Message
    String newPasswordHint();

    @Message
    String currentPassword();

    @Message
    String forgottenLink();

    @Message
    String waitReset();

    @Message
    String codeHeading();

    @Message
    String codeLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String codeButton();

    @Message
    String codeLost();

    @Message
    String codeWrong();

    @Message
    String codeTooLate();

    @Message
    String overHeading();

    @Message
    String setUpHeading();

    @Message
    String setUpLead();

    @Message
    String setUpButton();

    @Message
    String setUpOver();

    @Message
    String invitationHeading(String brand);

    @Message
    String invitationLead(String email, String role);

    @Message
    String invitationButton();

    @Message
    String invitationOver();

    @Message
    String forgottenHeading();

    @Message
    String forgottenLead();

    @Message
    String forgottenButton();

    @Message
    String forgottenAskedHeading();

    @Message
    String forgottenAsked(String email);

    @Message
    String resetHeading();

    @Message
    String resetLead(String email);

    @Message
    String resetButton();

    @Message
    String resetOver();

    @Message
    String resetAgain();

    @Message
    String ownPassword();

    @Message
    String ownPasswordLead();

    @Message
    String ownPasswordButton();

    @Message
    String passwordChanged();

    @Message
    String passwordByLetter();

    @Message
    String proofWrong();

    @Message
    String proofTooOften();

    @Message
    String secondFactorOn();

    @Message
    String secondFactorNone();

    @Message
    String secondFactorWhy();

    @Message
    String secondFactorNeeded();

    @Message
    String secondFactorSee();

    @Message
    String secondFactorSetUp();

    @Message
    String secondFactorScan();

    @Message
    String secondFactorScanLead();

    @Message
    String secondFactorPicture();

    @Message
    String secondFactorByHand();

    @Message
    String secondFactorConfirm();

    @Message
    String secondFactorCodeHint();

    @Message
    String secondFactorConfirmButton();

    @Message
    String secondFactorOnLead(int many);

    @Message
    String secondFactorRemove();

    @Message
    String secondFactorRemoved();

    @Message
    String secondFactorRemoveLead(String name);

    @Message
    String codesRenew();

    @Message
    String codesRenewLead();

    @Message
    String codesHeading();

    @Message
    String codesLead();

    @Message
    String codesKept();

    @Message
    String sessionsHeading();

    @Message
    String sessionsLead();

    @Message
    String sessionBrowser();

    @Message
    String sessionStarted();

    @Message
    String sessionUnknown();

    @Message
    String sessionOwn();

    @Message
    String sessionKept();

    @Message
    String sessionEnd();

    @Message
    String sessionEndOf(String browser, String started);

    @Message
    String sessionEnded();

    @Message
    String sessionsEnded(int many);

    @Message
    String sessionsEndOthers();

    @Message
    String sessionsEndAll();

    @Message
    String sessionsNone();

    @Message
    String personSessions();

    @Message
    String peopleHeading();

    @Message
    String peopleLead();

    @Message
    String peopleSearch();

    @Message
    String peopleSearchButton();

    @Message
    String peopleNone();

    @Message
    String invite();

    @Message
    String inviteHeading();

    @Message
    String inviteLead();

    @Message
    String inviteLanguage();

    @Message
    String inviteButton();

    @Message
    String invited(String email);

    @Message
    String alreadyHere();

    @Message
    String invitationsHeading();

    @Message
    String invitationWithdrawn();

    @Message
    String invitedBy();

    @Message
    String goodUntil();

    @Message
    String expired();

    @Message
    String inviteAgain();

    @Message
    String inviteAgainOf(String email);

    @Message
    String inviteWithdraw();

    @Message
    String inviteWithdrawOf(String email);

    @Message
    String roleViewerHint();

    @Message
    String roleEditorHint();

    @Message
    String roleAdminHint();

    @Message
    String grantHeading();

    @Message
    String grantLead();

    @Message
    String accessHeading();

    @Message
    String disable();

    @Message
    String disableLead(String name);

    @Message
    String disabledNow(String name);

    @Message
    String enable();

    @Message
    String enableLead(String name);

    @Message
    String enabledNow(String name);

    @Message
    String lastAdmin();

    @Message
    String keysHeading();

    @Message
    String keysLead();

    @Message
    String keysNone();

    @Message
    String keyName();

    @Message
    String keyNameHint();

    @Message
    String keyNameMissing();

    @Message
    String keyEnding();

    @Message
    String keyScopes();

    @Message
    String keyMade();

    @Message
    String keyUsed();

    @Message
    String madeBy(String moment, String name);

    @Message
    String keyRevoke();

    @Message
    String keyRevokeLead();

    @Message
    String keyRevokeButton(String name);

    @Message
    String keyRevoked(String name);

    @Message
    String keyRevokedBadge();

    @Message
    String keyNew();

    @Message
    String keyButton();

    @Message
    String keyMadeHeading();

    @Message
    String keyMadeLead();

    @Message
    String scopeMissing();

    @Message
    String scopeCancellations();

    @Message
    String scopeRecoveries();

    @Message
    String scopeMailEvents();

    @Message
    String mailInvitationHeading(String brand);

    @Message
    String mailInvitationIntro(String by, String brand, String role);

    @Message
    String mailInvitationButton();

    @Message
    String mailInvitationUntil(String moment);

    @Message
    String mailInvitationWhy(String by);

    @Message
    String mailResetHeading();

    @Message
    String mailResetGreeting(String name);

    @Message
    String mailResetIntro(String brand);

    @Message
    String mailResetButton();

    @Message
    String mailResetUntil(String moment);

    @Message
    String mailResetWhy();

    @Message
    String companyButton();

    @Message
    String companyButtonNamed(String name);

    @Message
    String companyTrouble();

    @Message
    String unknownHeading();

    @Message
    String unknownLead(String email);

    @Message
    String unknownUnverified();
}
