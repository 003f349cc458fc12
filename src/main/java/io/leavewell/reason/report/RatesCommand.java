package io.leavewell.reason.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.leavewell.money.Rates;
import io.leavewell.work.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;

/** Loads exchange rates, by which reports add up what is paid in several currencies. */
@ApplicationScoped
class RatesCommand implements Command {

    private static final int NOTHING_READABLE = 2;

    @Inject
    Rates rates;

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public String usage() {
        return "rates RATES.csv: loads exchange rates (columns day, currency, rate: what one unit is worth in the currency"
                + " of reports, from that day on)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(usage());
            return NOTHING_READABLE;
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of(arguments.get(0)))) {
            var many = QuarkusTransaction.requiringNew()
                    .call(() -> rows.stream().peek(this::keep).count());
            out.println(many + " rates into " + rates.own() + " loaded");
            return 0;
        } catch (CsvParseException | CharacterCodingException | NoSuchElementException odd) {
            out.println(
                    arguments.get(0) + " cannot be read: it must be a CSV file with the columns day, currency, rate");
        } catch (Unreadable odd) {
            out.println(odd.getMessage() + "; nothing was loaded");
        } catch (IOException failure) {
            out.println("Cannot be read: " + failure.getMessage());
        }
        return NOTHING_READABLE;
    }

    private static class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }
    }

    private void keep(NamedCsvRecord row) {
        var line = "Line " + row.getStartingLineNumber() + ": ";
        try {
            var rate = new BigDecimal(row.getField("rate").strip());
            if (rate.signum() <= 0 || rate.precision() - rate.scale() > 9) {
                throw new Unreadable(line + "a rate is a number above 0, not " + rate);
            }
            rates.keep(
                    Currency.getInstance(row.getField("currency").strip()),
                    LocalDate.parse(row.getField("day").strip()),
                    rate);
        } catch (NumberFormatException | DateTimeException odd) {
            throw new Unreadable(line + "day like 2026-10-01 and rate like 0.92 are needed");
        } catch (IllegalArgumentException odd) {
            throw new Unreadable(line + row.getField("currency") + " is no currency");
        }
    }
}
