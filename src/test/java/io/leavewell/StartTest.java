package io.leavewell;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {
    @Inject
    DataSource database;

    @Test
    void the_application_is_ready_with_a_database_brought_up_to_date_by_flyway() throws SQLException {
        assertEquals(200, get("/q/health/ready").statusCode());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertDoesNotThrow(() -> statement.executeQuery("SELECT version FROM flyway_schema_history"));
        }
    }
}
