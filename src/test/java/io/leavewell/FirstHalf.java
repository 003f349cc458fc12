package io.leavewell;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Tests of the rooms that take half of the time; the others run beside them, in a process of their own. */
@Suite
@SelectPackages({FirstHalf.ACCOUNT, FirstHalf.LEDGER, FirstHalf.CANCELLATION, FirstHalf.MAIL})
class FirstHalf {
    static final String ACCOUNT = "io.leavewell.account";
    static final String LEDGER = "io.leavewell.billing.ledger";
    static final String CANCELLATION = "io.leavewell.cancellation";
    static final String MAIL = "io.leavewell.mail";
}
