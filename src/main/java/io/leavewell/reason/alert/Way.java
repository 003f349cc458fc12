package io.leavewell.reason.alert;

/** How an alert reaches people. */
enum Way {
    /** A letter to the owner. */
    MAIL,
    /** A call to another system, in a form that Slack takes. */
    WEBHOOK
}
