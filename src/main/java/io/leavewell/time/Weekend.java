package io.leavewell.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** On which days people do not work, by country, as CLDR 46 has it (supplemental/weekData); elsewhere Saturday and Sunday. */
public final class Weekend {

    private static final Set<DayOfWeek> USUAL = Set.of(SATURDAY, SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_SATURDAY = Set.of(FRIDAY, SATURDAY);

    private static final Map<String, Set<DayOfWeek>> OTHERS = Map.ofEntries(
            Map.entry("AF", Set.of(THURSDAY, FRIDAY)),
            Map.entry("BH", FRIDAY_SATURDAY),
            Map.entry("DZ", FRIDAY_SATURDAY),
            Map.entry("EG", FRIDAY_SATURDAY),
            Map.entry("IL", FRIDAY_SATURDAY),
            Map.entry("IN", Set.of(SUNDAY)),
            Map.entry("IQ", FRIDAY_SATURDAY),
            Map.entry("IR", Set.of(FRIDAY)),
            Map.entry("JO", FRIDAY_SATURDAY),
            Map.entry("KW", FRIDAY_SATURDAY),
            Map.entry("LY", FRIDAY_SATURDAY),
            Map.entry("OM", FRIDAY_SATURDAY),
            Map.entry("QA", FRIDAY_SATURDAY),
            Map.entry("SA", FRIDAY_SATURDAY),
            Map.entry("SD", FRIDAY_SATURDAY),
            Map.entry("SY", FRIDAY_SATURDAY),
            Map.entry("UG", Set.of(SUNDAY)),
            Map.entry("YE", FRIDAY_SATURDAY));

    private Weekend() {}

    /** @param country two letters of ISO 3166; any other text reads as unknown */
    public static Set<DayOfWeek> in(String country) {
        return OTHERS.getOrDefault(country == null ? "" : country, USUAL);
    }
}
