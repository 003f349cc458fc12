package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How days are named in a text, and whether a name fits a day. */
final class Days {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final String NUMERIC =
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\s?\\d{1,2}(?:[./]\\s?(?:\\d{4}|\\d{2}))?";

    private Days() {}

    static String pattern(Language language) {
        return Stream.of(dated(language), NUMERIC, names(language)).collect(Collectors.joining("|"));
    }

    /** Numbers that are written as words. */
    static String numerals(Language language) {
        return switch (language) {
            case EN -> "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred";
            case DE -> "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|fünfzig|hundert";
            case ZH -> "[一二两三四五六七八九十百]+";
            case KO -> "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|백";
        };
    }

    /** Whether {@code words} name that day to somebody who reads them today. */
    static boolean name(Language language, String words, LocalDate day, LocalDate today) {
        if (words.matches(today(language))) {
            return day.equals(today);
        } else if (words.matches(tomorrow(language))) {
            return day.equals(today.plusDays(1));
        } else if (words.matches(monthEnd(language))) {
            return day.equals(today.with(TemporalAdjusters.lastDayOfMonth()));
        }
        return weekday(language, words)
                .map(weekday -> day.equals(today.with(TemporalAdjusters.nextOrSame(weekday))))
                .orElseGet(() -> isDate(language, words, day));
    }

    private static Optional<DayOfWeek> weekday(Language language, String words) {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> words.matches(weekday(language, weekday)))
                .findFirst();
    }

    private static boolean isDate(Language language, String words, LocalDate day) {
        var said = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        var month = months(language)
                .filter(one -> words.matches(".*(?:" + month(language, one) + ").*"))
                .max(Comparator.comparingInt(one -> month(language, one).length()));
        if (month.filter(named -> named != day.getMonth()).isPresent()) {
            return false;
        }
        var numbers =
                month.isPresent() ? List.of(day.getDayOfMonth()) : List.of(day.getDayOfMonth(), day.getMonthValue());
        return Stream.of(numbers, and(numbers, day.getYear()), and(numbers, day.getYear() % 100))
                .anyMatch(right -> sorted(right).equals(sorted(said)));
    }

    /** Those that have a name; where they have none, they are numbers. */
    private static Stream<Month> months(Language language) {
        return Notation.hasSpaces(language) ? Arrays.stream(Month.values()) : Stream.empty();
    }

    private static List<Integer> and(List<Integer> numbers, int another) {
        var all = new ArrayList<>(numbers);
        all.add(another);
        return all;
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static String dated(Language language) {
        if (!Notation.hasSpaces(language)) {
            return "(?:\\d{4}[年년])?\\d{1,2}[月월]\\d{1,2}[日号일]";
        }
        var months =
                Arrays.stream(Month.values()).map(one -> month(language, one)).collect(Collectors.joining("|"));
        var number = "\\d{1,2}(?:st|nd|rd|th|[.])?";
        var year = "(?:,?\\s\\d{4})?";
        return "(?:the )?%1$s(?: of)? (?:%2$s)[.]?%3$s|(?:%2$s)[.]? %1$s%3$s".formatted(number, months, year);
    }

    private static String names(Language language) {
        var weekdays = Arrays.stream(DayOfWeek.values()).map(one -> weekday(language, one));
        return Stream.concat(weekdays, Stream.of(today(language), tomorrow(language), monthEnd(language)))
                .collect(Collectors.joining("|"));
    }

    private static String month(Language language, Month month) {
        var locale = Locale.forLanguageTag(language.code());
        return Stream.of(TextStyle.FULL, TextStyle.SHORT)
                .map(style ->
                        month.getDisplayName(style, locale).toLowerCase(locale).replace(".", ""))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String weekday(Language language, DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.code()))
                .toLowerCase(Locale.ROOT);
        if (language == Language.ZH) {
            return name + "|周" + name.charAt(2) + (day == DayOfWeek.SUNDAY ? "|(?:周|星期)天" : "");
        }
        return day == DayOfWeek.SATURDAY && language == Language.DE ? name + "|sonnabend" : name;
    }

    private static String today(Language language) {
        return switch (language) {
            case EN -> "today|tonight|midnight";
            case DE -> "heute(?: abend| nacht)?|mitternacht";
            case ZH -> "今[天日晚夜]|午夜";
            case KO -> "오늘(?:밤)?|자정";
        };
    }

    private static String tomorrow(Language language) {
        return switch (language) {
            case EN -> "tomorrow";
            case DE -> "morgen";
            case ZH -> "明[天日]";
            case KO -> "내일";
        };
    }

    private static String monthEnd(Language language) {
        return switch (language) {
            case EN -> "(?:the )?end of (?:the|this) month|month's end";
            case DE -> "monatsende|ende (?:des|dieses) monats";
            case ZH -> "(?:本|这个)?月底";
            case KO -> "(?:이달|이번달)?월?말(?:일)?";
        };
    }
}
