package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import org.jboss.logging.Logger;

/** Reads the mailbox that letters come back to; reports of our letters are deleted, and other mail is left as it is. */
@ApplicationScoped
class BounceReading implements Routine {

    private static final Logger LOG = Logger.getLogger(BounceReading.class);

    /** Of the unread, the latest: whoever fills the mailbox with other mail does not stop us. */
    private static final int MOST = 500;

    private static final int LARGEST = 2_000_000;

    @Inject
    BounceBox box;

    @Inject
    Bounces bounces;

    @Override
    public String name() {
        return "mail.bounces";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, Words.class).bounceBox();
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (box.isConfigured()) {
            read(box);
        }
    }

    void read(BounceBox from) {
        try {
            from.open(this::readAll);
        } catch (MessagingException failure) {
            throw new IllegalStateException("The mailbox of letters that came back cannot be read", failure);
        }
    }

    private void readAll(Folder inbox) throws MessagingException {
        var unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var latest = Arrays.copyOfRange(unread, Math.max(0, unread.length - MOST), unread.length);
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.CONTENT_INFO);
        inbox.fetch(latest, profile);
        for (var message : latest) {
            if (isOfOurs(message)) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
        }
    }

    /** What cannot be read stays for a person. */
    private boolean isOfOurs(Message message) throws MessagingException {
        try {
            if (!message.isMimeType("multipart/report") || message.getSize() > LARGEST) {
                return false;
            }
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            var read =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.toByteArray()));
            return DeliveryReport.of(read).stream().map(bounces::take).reduce(false, Boolean::logicalOr);
        } catch (IOException | MessagingException garbage) {
            LOG.debugf(garbage, "Mail %d cannot be read as a report", message.getMessageNumber());
            return false;
        }
    }
}
