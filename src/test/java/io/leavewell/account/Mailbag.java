package io.leavewell.account;

import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** What operators find in their mail. */
@ApplicationScoped
public class Mailbag {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/workspace/\\S+)");

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    public List<ReceivedMail> of(String email) {
        worker.runDue();
        return postbox.to(email);
    }

    public ReceivedMail latest(String email) {
        var mails = of(email);
        return mails.get(mails.size() - 1);
    }

    /** The link in the latest letter, as it works here. */
    public String link(String email) {
        var found = LINK.matcher(latest(email).text());
        if (!found.find())
            throw new AssertionError("No link in: " + latest(email).text());
        return Operators.base() + found.group(1);
    }
}
