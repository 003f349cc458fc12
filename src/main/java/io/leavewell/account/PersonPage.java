package io.leavewell.account;

import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Somebody of the team, and what an admin can change about them. */
record PersonPage(Desk desk, PersonRow person, Grant grant, List<SessionRow> sessions, Problems problems) {

    /** What they may. */
    record Grant(Role role, boolean seesPeople) {
        public boolean isAs(String other) {
            return role != null && role.name().equals(other);
        }
    }

    public String sessionsPath() {
        return PeopleResource.PATH + "/" + person.id() + "/sessions";
    }

    TemplateInstance render() {
        return Templates.person(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance person(PersonPage page);
    }
}
