package io.leavewell;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are not in the {@link FirstHalf}. */
@Suite
@SelectPackages("io.leavewell")
@ExcludePackages({FirstHalf.ACCOUNT, FirstHalf.LEDGER, FirstHalf.CANCELLATION, FirstHalf.MAIL})
class SecondHalf {}
