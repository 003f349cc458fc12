package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void saysWhatIsAtTheBottomWithoutTheValuesThatPostgresqlQuotes() {
        var root = new SQLException("ERROR: duplicate key\n  Detail: Key (email)=(ada@example.com) already exists.");
        var why = new IllegalStateException("insert for ada@example.com failed", root);
        assertEquals("SQLException: ERROR: duplicate key", new Complaint(why).toString());
    }

    @Test
    void isOneLineOfBearableLengthEvenWithoutAMessage() {
        assertEquals("NullPointerException: null", new Complaint(new NullPointerException()).toString());
        assertEquals(300, new Complaint(new Error("x".repeat(1000))).toString().length());
    }
}
