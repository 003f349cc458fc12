package io.leavewell.account;

import io.leavewell.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** What admins decide about people, each with its trace in the audit; in the caller's transaction. */
@ApplicationScoped
class Decisions {

    @Inject
    Present present;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whose role changes signs in again; only the one who asks stays. */
    void grant(Operator operator, PersonPage.Grant wanted) {
        if (operator.role() != wanted.role()) {
            var before = Map.of("role", operator.role());
            operator.become(wanted.role());
            sessions.endAllBut(present.session(), operator);
            note(PeopleAct.ROLE_CHANGED, operator, before, Map.of("role", wanted.role()));
        }
        if (operator.seesPeople() != wanted.seesPeople()) {
            operator.see(wanted.seesPeople());
            note(PeopleAct.PEOPLE_GRANTED, operator, null, Map.of("granted", operator.seesPeople()));
        }
    }

    void disable(Operator operator) {
        if (operator.isEnabled()) {
            operator.disable(clock.instant());
            sessions.endAll(operator);
            note(PeopleAct.DISABLED, operator, null, null);
        }
    }

    void enable(Operator operator) {
        if (!operator.isEnabled()) {
            operator.enable();
            note(PeopleAct.ENABLED, operator, null, null);
        }
    }

    void removeSecondFactor(Operator operator) {
        if (operator.hasSecondFactor()) {
            factors.remove(operator);
            sessions.endAllBut(present.session(), operator);
        }
    }

    int endSessions(Operator operator) {
        var many = sessions.endAllBut(present.session(), operator);
        note(PeopleAct.SESSION_ENDED, operator, null, Map.of("sessions", many));
        return many;
    }

    void end(OperatorSession session) {
        sessions.end(session);
        note(PeopleAct.SESSION_ENDED, session.operator(), null, null);
    }

    private void note(PeopleAct act, Operator operator, Object from, Object to) {
        audit.note(act, "operator", operator.id().toString(), from, to);
    }
}
