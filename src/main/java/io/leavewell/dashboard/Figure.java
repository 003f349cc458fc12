package io.leavewell.dashboard;

import io.leavewell.web.Reader;

/**
 * A count of the last thirty days.
 *
 * @param compared with the thirty days before, in words
 */
record Figure(String label, String value, String compared) {

    static Figure of(String label, long now, long before, Reader reader, DashboardMessages say) {
        var difference = reader.number(Math.abs(now - before));
        var words = now == before ? say.asMany() : now > before ? say.more(difference) : say.fewer(difference);
        return new Figure(label, reader.number(now), words);
    }
}
