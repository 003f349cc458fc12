package io.leavewell.account;

import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lays out the page of an operator's second factor. */
@ApplicationScoped
class SecondFactorPages {

    private static final String ISSUER = "Leavewell";

    @Inject
    SecondFactors factors;

    @Inject
    Workspace workspace;

    @ConfigProperty(name = "leavewell.account.second-factor-for-admins")
    boolean adminsNeedSecondFactor;

    SecondFactorPage of(Operator operator, Problems problems) {
        return operator.hasSecondFactor()
                ? page(operator, null, problems)
                : offering(operator, factors.fresh(operator.id()), problems);
    }

    /** With the secret that the operator has on the telephone by now. */
    SecondFactorPage again(Operator operator, String locked, Problems problems) {
        return operator.hasSecondFactor()
                        || factors.opened(locked, operator.id()).isEmpty()
                ? of(operator, problems)
                : offering(operator, locked, problems);
    }

    private SecondFactorPage offering(Operator operator, String locked, Problems problems) {
        var secret = Base32.of(factors.opened(locked, operator.id()).orElseThrow());
        var offer = new SecondFactorPage.Offer(
                locked, secret.replaceAll("(.{4})(?=.)", "$1 "), QrPicture.of(uri(operator, secret)));
        return page(operator, offer, problems);
    }

    private SecondFactorPage page(Operator operator, SecondFactorPage.Offer offer, Problems problems) {
        var duty = new SecondFactorPage.Duty(
                operator.email(),
                adminsNeedSecondFactor && operator.role() == Role.ADMIN,
                operator.passwordHash().isPresent());
        var left = RecoveryCode.unused(operator.id());
        return new SecondFactorPage(workspace.desk(), duty, offer, left, problems);
    }

    /** <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">What telephones expect</a>. */
    private static String uri(Operator operator, String secret) {
        var label = URLEncoder.encode(ISSUER + ":" + operator.email(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER;
    }
}
