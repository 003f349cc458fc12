package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TelcoImportTest {

    @Inject
    ImportDesk desk;

    @Test
    void allCustomersOfTheTelephoneCompanyComeInWithoutABadRow() throws IOException {
        assumeTrue(Telco.isThere());
        var file = Telco.asImportFile(LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC));
        var report = desk.take(file);
        assertEquals(0, report.count(ImportReport.Count.BAD), () -> "" + report.faults());
        assertEquals(Telco.CUSTOMERS, report.count(ImportReport.Count.SUBSCRIPTIONS_NEW));
        assertEquals(Telco.CUSTOMERS, report.count(ImportReport.Count.CUSTOMERS_NEW));
        assertEquals(Telco.CUSTOMERS, report.count(ImportReport.Count.MOVEMENTS));
        assertEquals(Interval.YEAR, desk.subscription("sub-0002-ORFBO").terms().interval());
        assertEquals(78_720, desk.subscription("sub-0002-ORFBO").revenue().perYear());
        assertEquals("Mailed check", desk.customer("0002-ORFBO").attributes().get("PaymentMethod"));
        assertTrue(desk.subscription("sub-0002-ORFBO").period().contains(TestClock.START));
        assertEquals(0, desk.outOfBalance());
    }
}
