package io.leavewell.notice;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;

/** Changes of prices at the sample company, so that no page of notices is empty: one is published, one stays a draft. */
public final class SampleNotices {

    private SampleNotices() {}

    /** @param admin signed in, reading English */
    public static void make(Browser admin) {
        drafted(admin).write("sure", "true").press("Publish and send letters");
        drafted(admin);
    }

    private static Browser.Page drafted(Browser admin) {
        return admin.open(Operators.base() + "/workspace/notices/prices/new")
                .write("plan-pro", "true")
                .write("interval-month", "true")
                .write("currency-0", "EUR")
                .write("before-0", "29")
                .write("after-0", "31")
                .write("from", "2027-02-01")
                .write("lead", "30")
                .write("reason-en", "Our hosting costs more.")
                .press("Save and look at it")
                .onward();
    }
}
