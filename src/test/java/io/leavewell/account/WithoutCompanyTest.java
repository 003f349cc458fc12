package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.leavewell.cancellation.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** As long as no company's login is configured, there is none. */
@QuarkusTest
class WithoutCompanyTest {

    @Test
    void there_is_nothing_at_its_address() {
        var page = new Browser().open(Operators.base() + CompanyResource.PATH);
        assertEquals(404, page.status());
        assertEquals("There is nothing here", page.heading());
    }

    @Test
    void the_sign_in_page_does_not_speak_of_it() {
        assertFalse(new Browser()
                .open(Operators.base() + SignInResource.PATH)
                .html()
                .contains(CompanyResource.PATH));
    }
}
