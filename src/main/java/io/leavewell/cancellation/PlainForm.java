package io.leavewell.cancellation;

import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the plain form asks (section 312k BGB): the kind of cancellation, who, which contract, until when, and where to
 * answer.
 */
@Embeddable
record PlainForm(
        String kind,
        String cause,
        String name,
        String contract,
        String email,
        @Column(name = "ends_on") String endsOn) {

    private static final int MOST = 2_000;

    PlainForm {
        kind = "cause".equals(kind) ? "cause" : "ordinary";
        cause = cut(cause);
        name = cut(name);
        contract = cut(contract);
        email = cut(email);
        endsOn = cut(endsOn);
    }

    static PlainForm of(Form form) {
        return new PlainForm(
                form.text("kind").orElse(""),
                form.text("cause").orElse(""),
                form.text("name").orElse(""),
                form.text("contract").orElse(""),
                form.text("email").orElse(""),
                form.text("ends_on").orElse(""));
    }

    static PlainForm empty() {
        return new PlainForm("", "", "", "", "", "");
    }

    public boolean isForCause() {
        return kind.equals("cause");
    }

    /** The fields that must be mended, with what to say about each. */
    List<Problem> problems(CancellationMessages say) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(new Problem("name", say.plainErrorName()));
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(new Problem("email", say.plainErrorEmail()));
        }
        return problems;
    }

    private static String cut(String text) {
        var clean = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
        return clean.length() > MOST ? clean.substring(0, MOST) : clean;
    }
}
