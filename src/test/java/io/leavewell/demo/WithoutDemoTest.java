package io.leavewell.demo;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation in earnest knows nothing of a sample. */
@QuarkusTest
class WithoutDemoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo",
                "/demo/mail",
                "/demo/mail/00000000-0000-7000-8000-000000000000",
                "/demo/mail/00000000-0000-7000-8000-000000000000/html",
                "/demo/export",
                "/demo/help/first-steps"
            })
    void no_page_of_the_sample_is_there(String path) {
        assertEquals(404, get(path).statusCode());
    }

    @Test
    void the_bare_address_leads_the_team_to_its_own_door() {
        var door = given().redirects().follow(false).get("/");
        assertEquals(303, door.statusCode());
        assertTrue(door.header("Location").endsWith("/workspace"), door.header("Location"));
    }

    @Test
    void nobody_can_start_over() {
        assertEquals(404, post("/demo/start-over").statusCode());
    }
}
