package io.leavewell.cancellation;

import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a customer asked an operator, and what the operator noted about it. */
record RelayForm(Optional<Relay.How> how, String note) {

    private static final int MOST = 2_000;

    static RelayForm empty() {
        return new RelayForm(Optional.empty(), "");
    }

    static RelayForm of(Form form) {
        var how = Arrays.stream(Relay.How.values())
                .filter(one -> one.name().equalsIgnoreCase(form.typed("how")))
                .findFirst();
        return new RelayForm(how, note(form));
    }

    /** Free text as it is kept: without control characters but line breaks, and not without end. */
    static String note(Form form) {
        var clean = form.typed("note")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "")
                .strip();
        return clean.length() > MOST
                ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, MOST)))
                : clean;
    }

    List<Problem> problems(RelayMessages say) {
        return how.isPresent() ? List.of() : List.of(new Problem("how", say.howMissing()));
    }
}
