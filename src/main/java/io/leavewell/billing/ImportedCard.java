package io.leavewell.billing;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row says about the card on file.
 *
 * @param expires its last month, or null
 * @param sandbox how it is charged while trying out, or null
 */
record ImportedCard(String brand, String last4, YearMonth expires, String sandbox) {

    private static final String WORKS = "WORKS";

    /** @return null when the row says nothing of a card, or nothing that is right */
    static ImportedCard in(CsvRow row) {
        var expires = row.read(ImportColumn.CARD_EXPIRES, Cells::month, "a month such as 2027-05");
        var sandbox = row.read(ImportColumn.CARD_SANDBOX, ImportedCard::sandbox, "works, or one of " + declines());
        if (isSilent(row, expires, sandbox)) {
            return null;
        }
        var brand = brand(row);
        var last4 = lastFour(row);
        return brand == null || last4 == null ? null : new ImportedCard(brand, last4, expires, sandbox);
    }

    private static boolean isSilent(CsvRow row, YearMonth expires, String sandbox) {
        return row.isEmpty(ImportColumn.CARD_BRAND)
                && row.isEmpty(ImportColumn.CARD_LAST4)
                && expires == null
                && sandbox == null;
    }

    /** As {@link #lastFour}. */
    private static String brand(CsvRow row) {
        var name = Cells.brand(row.text(ImportColumn.CARD_BRAND));
        if (name.isEmpty()) {
            row.fault(ImportColumn.CARD_BRAND, "needs a name such as Visa, and no number");
        }
        return name.orElse(null);
    }

    /** What stands there instead may be a whole number, and that is shown to nobody. */
    private static String lastFour(CsvRow row) {
        var digits = row.text(ImportColumn.CARD_LAST4);
        if (digits.matches("[0-9]{4}")) {
            return digits;
        }
        row.fault(ImportColumn.CARD_LAST4, "needs the last four digits of the number, and no more of it");
        return null;
    }

    private static Optional<String> sandbox(String text) {
        var name = text.toUpperCase(Locale.ROOT);
        var isKnown = name.equals(WORKS)
                || Arrays.stream(Decline.values())
                        .anyMatch(decline -> decline.name().equals(name));
        return Optional.of(name).filter(known -> isKnown);
    }

    private static String declines() {
        return String.join(", ", Arrays.stream(Decline.values()).map(Enum::name).toList())
                .toLowerCase(Locale.ROOT);
    }
}
