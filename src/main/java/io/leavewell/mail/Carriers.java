package io.leavewell.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Chooses the carrier by what is configured: SMTP if it can be; else the sample company's drawer; else letters wait. */
class Carriers {

    private static final Logger LOG = Logger.getLogger(Carriers.class);

    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    @Inject
    Unsubscribing unsubscribing;

    @Produces
    @ApplicationScoped
    Carrier carrier(Lines lines, Sender sender) {
        if (host.equals("none")) {
            return demo ? new Drawer() : new Nobody("no SMTP server configured: quarkus.mailer.host");
        }
        return sender.mailbox().isValid()
                ? new Smtp(lines, sender, unsubscribing)
                : new Nobody("no valid sender address configured: leavewell.mail.from");
    }

    void warn(@Observes StartupEvent start, Carrier carrier) {
        carrier.obstacle().ifPresent(why -> LOG.warnf("Letters wait until they can be sent: %s", why));
    }
}
