package io.leavewell.reason.digest;

import io.leavewell.reason.report.Line;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How numbers and days of a digest are said to one reader. */
record Phrases(Reader reader, DigestMessages say) {

    /** The JDK writes a month with its year in no localised style before Java 19. */
    private static final Map<Language, String> MONTHS =
            Map.of(Language.EN, "LLLL yyyy", Language.DE, "LLLL yyyy", Language.ZH, "yyyy年M月", Language.KO, "yyyy년 M월");

    static Phrases to(Reader reader) {
        return new Phrases(reader, Messages.in(reader.language(), DigestMessages.class));
    }

    String people(Line line) {
        return line.isSmall() ? say.fewPeople(Line.FEWEST) : say.manyPeople(reader.number(line.people()));
    }

    /** How many more or fewer than before; only where there are enough now. */
    String change(Digest.Reason reason, Rhythm rhythm) {
        var before = rhythm == Rhythm.WEEKLY ? say.weekBefore() : say.monthBefore();
        if (reason.before().isSmall()) {
            return say.afterFew(Line.FEWEST, before);
        }
        var rise = reason.rise();
        return rise == 0
                ? say.same(before)
                : rise > 0 ? say.more(reader.number(rise), before) : say.fewer(reader.number(-rise), before);
    }

    String peopleAndChange(Digest.Reason reason, Rhythm rhythm) {
        return say.joined(people(reason.now()), change(reason, rhythm));
    }

    String period(Stretch stretch) {
        return stretch.rhythm() == Rhythm.MONTHLY
                ? month(stretch.month())
                : say.week(day(stretch.first()), day(stretch.last()));
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(MONTHS.get(reader.language()), reader.locale())
                .format(month.atDay(1));
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(reader.locale());
    }

    private String day(LocalDate day) {
        return reader.day(day.atStartOfDay(reader.zone()).toInstant());
    }
}
