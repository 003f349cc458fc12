package io.leavewell.time;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Sets the clock back before each story, so that none begins where another happened to leave it. */
public class StoriesBegin implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext story) {
        Arc.container().instance(TestClock.class).get().set(TestClock.START);
    }
}
