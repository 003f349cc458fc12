package io.leavewell.reason.theme;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People by month, the last twelve with the one that runs.
 *
 * @param shipped in which of them it was shipped
 */
record Trend(List<Month> months, Optional<Integer> shipped) {

    static final int MONTHS = 12;
    static final int WIDTH = 240;
    static final int HEIGHT = 40;

    /** One of them; few people are not told apart from none, on the page and in the picture. */
    record Month(String name, long people, boolean shipped) {

        public boolean isSmall() {
            return people < Line.FEWEST;
        }

        private long height() {
            return isSmall() ? 0 : people;
        }
    }

    /** Where the months begin, and where the running one ends. */
    static List<Instant> beginnings(Instant now, ZoneId zone) {
        var first = YearMonth.from(now.atZone(zone)).minusMonths(MONTHS - 1L);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS + 1L)
                .map(month -> month.atDay(1).atStartOfDay(zone).toInstant())
                .toList();
    }

    static Trend of(long[] people, List<Instant> beginnings, Optional<Instant> shippedAt, Reader reader) {
        var shipped = shippedAt.flatMap(moment -> IntStream.range(0, people.length)
                .filter(at -> !moment.isBefore(beginnings.get(at)) && moment.isBefore(beginnings.get(at + 1)))
                .boxed()
                .findFirst());
        var months = IntStream.range(0, people.length)
                .mapToObj(at -> new Month(
                        name(beginnings.get(at).atZone(reader.zone()).toLocalDate(), reader),
                        people[at],
                        shipped.filter(found -> found == at).isPresent()))
                .toList();
        return new Trend(months, shipped);
    }

    /** The line of the picture. */
    public String path() {
        var most = Math.max(1, months.stream().mapToLong(Month::height).max().orElse(1));
        var points = new StringBuilder();
        for (var at = 0; at < months.size(); at++) {
            var y = HEIGHT - 2 - months.get(at).height() * (HEIGHT - 4) / most;
            points.append(at == 0 ? "M" : "L").append(x(at)).append(' ').append(y);
        }
        return points.toString();
    }

    /** Where the month of the shipping stands in the picture. */
    public int mark() {
        return x(shipped.orElse(0));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    private static int x(int month) {
        return month * WIDTH / (MONTHS - 1);
    }

    private static String name(LocalDate first, Reader reader) {
        return DateTimeFormatter.ofPattern(pattern(reader.language()), reader.locale())
                .format(first);
    }

    private static String pattern(Language language) {
        return Arrays.asList(Language.ZH, Language.KO).contains(language)
                ? language == Language.ZH ? "y年M月" : "y년 M월"
                : "LLLL y";
    }
}
