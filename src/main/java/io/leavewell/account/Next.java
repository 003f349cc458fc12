package io.leavewell.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where somebody wanted to go when they had to sign in first: a page of the workspace, and nowhere else. */
record Next(String path) {

    private static final int LONGEST = 2_000;
    static final Next HOME = new Next("/workspace");

    static Next of(String wanted) {
        return Optional.ofNullable(wanted)
                .filter(text -> text.length() <= LONGEST && text.matches("/workspace([/?][\\x21-\\x7E&&[^\\\\]]*)?"))
                .filter(Next::staysInside)
                .map(Next::new)
                .orElse(HOME);
    }

    private static boolean staysInside(String wanted) {
        try {
            var uri = new URI(wanted);
            return uri.getRawAuthority() == null && uri.normalize().getPath().matches("/workspace(/.*)?");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
