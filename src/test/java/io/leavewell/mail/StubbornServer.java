package io.leavewell.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that refuses recipients when it is told to. */
class StubbornServer extends GreenMail {

    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private volatile String refusal;
    private final Set<Integer> conversations = ConcurrentHashMap.newKeySet();

    StubbornServer(int port) {
        super(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    void refuseNext(String answer) {
        refusals.add(answer);
    }

    /** @param answer to every recipient from now on; null for none */
    void refuseAll(String answer) {
        refusal = answer;
    }

    /** How many connections brought a letter so far. */
    int conversations() {
        return conversations.size();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return super.createServices(setups, new Managers() {
            private final SmtpManager stubborn = new Stubborn(managers);

            @Override
            public SmtpManager getSmtpManager() {
                return stubborn;
            }
        });
    }

    private class Stubborn extends SmtpManager {
        Stubborn(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            conversations.add(System.identityHashCode(state));
            return refusal == null ? refusals.poll() : refusal;
        }
    }
}
