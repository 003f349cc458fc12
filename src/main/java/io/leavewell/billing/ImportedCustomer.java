package io.leavewell.billing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.leavewell.customer.Identity;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a row says about the customer; null means that it says nothing.
 *
 * @param attributes a JSON object of texts
 * @param contacts addresses with spaces between them
 */
record ImportedCustomer(String id, Identity identity, String attributes, ImportedCard card, String contacts) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 2_000;

    static ImportedCustomer in(CsvRow row) {
        return new ImportedCustomer(
                row.need(ImportColumn.CUSTOMER_ID, Cells::id, "one line of at most 200 characters"),
                identityIn(row),
                attributesIn(row),
                ImportedCard.in(row),
                row.read(
                        ImportColumn.BILLING_CONTACTS,
                        Cells::contacts,
                        "a list of at most %d e-mail addresses".formatted(BillingContact.MOST)));
    }

    ZoneId zone() {
        return identity.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(identity.timeZone());
    }

    private static Identity identityIn(CsvRow row) {
        var zone = row.read(ImportColumn.TIME_ZONE, Spelling::zone, "a time zone such as Europe/Berlin");
        return new Identity(
                row.read(ImportColumn.NAME, Cells::name, "a name of at most 200 characters"),
                row.read(ImportColumn.EMAIL, Cells::email, "one e-mail address"),
                row.read(ImportColumn.LANGUAGE, Cells::language, "a language tag such as de or zh-Hans"),
                row.read(ImportColumn.COUNTRY, Spelling::country, "a country of ISO 3166 such as DE"),
                zone == null ? null : zone.getId());
    }

    private static String attributesIn(CsvRow row) {
        var json = new StringBuilder("{");
        row.header().attributes().forEach((name, position) -> {
            var value = row.text(position);
            if (value.length() > LONGEST_VALUE || name.length() > LONGEST_NAME || value.indexOf('\0') >= 0) {
                row.fault(name, "is longer than %,d characters, or holds one that is no text".formatted(LONGEST_VALUE));
            } else if (!value.isEmpty()) {
                quote(name, json.append(json.length() > 1 ? "," : ""));
                quote(value, json.append(':'));
            }
        });
        return json.append('}').toString();
    }

    private static void quote(String text, StringBuilder json) {
        JsonStringEncoder.getInstance().quoteAsString(text, json.append('"'));
        json.append('"');
    }
}
