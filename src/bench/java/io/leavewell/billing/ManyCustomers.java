package io.leavewell.billing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An import file of as many customers as one likes, always the same, in no helpful order. */
public final class ManyCustomers {

    private static final long STRIDE = 7_368_787;
    private static final String[] PLACES = {
        "en,US,America/New_York", "de,DE,Europe/Berlin", "zh-Hans,CN,Asia/Shanghai", "ko,KR,Asia/Seoul"
    };
    private static final String[] TERMS = {"basic,month,9.00", "pro,month,29.00", "pro,year,290.00", "team,quarter,120.00"};

    private ManyCustomers() {}

    /** Arguments: how many, and the file. */
    public static void main(String... arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    static void write(int customers, Path file) throws IOException {
        var today = LocalDate.of(2026, 1, 15);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("customer_id,name,email,language,country,time_zone,subscription_id,plan,interval,price,currency,"
                    + "started_on,status,ends_on,seats,source\n");
            for (var row = 0; row < customers; row++) {
                write((int) (row * STRIDE % customers), today, out);
            }
        }
    }

    private static void write(int number, LocalDate today, BufferedWriter out) throws IOException {
        var started = today.minusDays(number % 1_400 + 30);
        var end = number % 10 == 0 ? "ended," + started.plusDays(number % 29 + 1) : "active,";
        out.write("cus_%07d,Customer %d,customer%d@example.com,%s,sub_%07d,%s,EUR,%s,%s,%d,%s%n"
                .formatted(
                        number,
                        number,
                        number,
                        PLACES[number % PLACES.length],
                        number,
                        TERMS[number / 4 % TERMS.length],
                        started,
                        end,
                        number % 50 + 1,
                        number % 3 == 0 ? "advert" : "friend"));
    }
}
