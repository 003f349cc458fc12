package io.leavewell.web;

import jakarta.enterprise.context.RequestScoped;

/** Who is asking in one request, as the {@link Wall} found out. */
@RequestScoped
class Presence {

    private Actor actor = Actor.PRODUCT;
    private String csrf = "";

    void enter(Doorkeeper.Admission admission) {
        actor = admission.actor();
        csrf = admission.csrf();
    }

    Actor actor() {
        return actor;
    }

    String csrf() {
        return csrf;
    }
}
