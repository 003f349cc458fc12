package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S6: no cell becomes a formula. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void what_a_spreadsheet_would_run_is_made_text(String cell) {
        assertEquals("'" + cell, Csv.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12.50", "a=b", "O'Neil", "2026-11-26"})
    void everything_else_stays(String cell) {
        assertEquals(cell, Csv.harmless(cell));
    }
}
