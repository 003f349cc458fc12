package io.leavewell.account;

import io.leavewell.web.Form;
import java.util.EnumSet;
import java.util.Set;

/** The name of a new key, and what it shall open. */
record KeyForm(String name, Set<Scope> scopes) {

    private static final int LONGEST = 100;

    static KeyForm of(Form form) {
        var scopes = EnumSet.noneOf(Scope.class);
        form.all("scope").forEach(code -> Scope.coded(code).ifPresent(scopes::add));
        return new KeyForm(
                form.text("name")
                        .map(name -> name.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip())
                        .orElse(""),
                scopes);
    }

    static KeyForm empty() {
        return new KeyForm("", EnumSet.allOf(Scope.class));
    }

    Problems problems(AccountMessages say) {
        var problems = Problems.none();
        if (name.isEmpty()) problems.and("name", say.keyNameMissing());
        if (name.length() > LONGEST) problems.and("name", say.nameTooLong(LONGEST));
        if (scopes.isEmpty()) problems.and("scope-" + Scope.CANCELLATIONS.code(), say.scopeMissing());
        return problems;
    }
}
