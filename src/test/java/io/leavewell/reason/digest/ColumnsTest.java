package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of text stand under each other, in every language. */
class ColumnsTest {

    @Test
    void bars_begin_at_one_place_and_figures_end_at_one() {
        var all = List.of(
                new Columns.Cells("Too expensive", 100, "€340.00", "12 people"),
                new Columns.Cells("Hard to use", 3, "€9.00", "5 people"),
                new Columns.Cells("Goal reached", 0, "€0.00", "6 people"));
        var columns = new Columns(all);
        var lines = all.stream().map(columns::line).toList();
        assertEquals(
                List.of(
                        "Too expensive  ████████████████████  €340.00  12 people",
                        "Hard to use    █                       €9.00   5 people",
                        "Goal reached                           €0.00   6 people"),
                lines);
    }

    @Test
    void chinese_and_korean_take_two_places_and_long_names_are_cut() {
        var all = List.of(
                new Columns.Cells("价格太高", 100, "€340.00", "12 人"),
                new Columns.Cells("느리거나 오류 발생", 50, "€170.00", "8 人"),
                new Columns.Cells("客".repeat(40), 25, "€85.00", "7 人"),
                new Columns.Cells("A part that somebody named at length", 25, "€85.00", "7 人"));
        var columns = new Columns(all);
        var widths =
                all.stream().map(columns::line).map(Columns::width).distinct().toList();
        assertEquals(1, widths.size(), widths.toString());
        assertTrue(columns.line(all.get(2)).contains("…"));
        var bars = all.stream()
                .map(columns::line)
                .map(line -> Columns.width(line.substring(0, line.indexOf('█'))))
                .distinct()
                .toList();
        assertEquals(1, bars.size(), bars.toString());
    }
}
