package io.leavewell.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailbox that letters come back to. */
@Singleton
class BounceBox {

    private static final String NONE = "none";
    private static final String PATIENCE = "20000";

    private final String host;
    private final int port;
    private final boolean tls;
    private final String user;
    private final String password;

    BounceBox(
            @ConfigProperty(name = "leavewell.mail.bounces.host") String host,
            @ConfigProperty(name = "leavewell.mail.bounces.port") int port,
            @ConfigProperty(name = "leavewell.mail.bounces.tls") boolean tls,
            @ConfigProperty(name = "leavewell.mail.bounces.username") Optional<String> user,
            @ConfigProperty(name = "leavewell.mail.bounces.password") Optional<String> password) {
        this.host = host;
        this.port = port;
        this.tls = tls;
        this.user = user.orElse("");
        this.password = password.orElse("");
    }

    boolean isConfigured() {
        return !host.isBlank() && !host.equals(NONE);
    }

    /** What is done with an open mailbox. */
    interface Errand {
        void in(Folder inbox) throws MessagingException;
    }

    /** What was marked as deleted is gone afterwards. */
    void open(Errand errand) throws MessagingException {
        try (var store = store()) {
            store.connect(host, port, user, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                errand.in(inbox);
            }
        }
    }

    private Store store() throws MessagingException {
        var protocol = tls ? "imaps" : "imap";
        var settings = new Properties();
        settings.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
        settings.setProperty("mail." + protocol + ".timeout", PATIENCE);
        settings.setProperty("mail." + protocol + ".peek", "true");
        settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return Session.getInstance(settings).getStore(protocol);
    }
}
