package io.leavewell.mail;

import io.leavewell.web.Health;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether letters can go, and how many do not. */
@Singleton
class MailHealth implements Health {

    @Inject
    Carrier carrier;

    @Inject
    Sender sender;

    @Inject
    PostOffice office;

    @ConfigProperty(name = "quarkus.mailer.host")
    String host;

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    @Transactional
    public Report report(Reader reader) {
        var say = Messages.in(reader.language(), Words.class);
        var trouble = carrier.obstacle()
                .map(why -> host.equals("none") ? say.noServer() : say.noSender())
                .or(() -> office.trouble()
                        .map(why -> why.isSilence() ? say.silent() : say.lockedOut(Masking.words(why.words()))))
                .orElse("");
        return new Report(
                say.letters(),
                trouble,
                List.of(
                        new Line(say.server(), host),
                        new Line(say.sender(), sender.mailbox().address()),
                        new Line(say.waiting(), reader.number(Stranded.manyWaiting())),
                        new Line(say.failed(), reader.number(Stranded.manyFailed(Set.of())))));
    }
}
