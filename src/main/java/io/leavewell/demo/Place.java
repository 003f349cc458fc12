package io.leavewell.demo;

import java.util.Collections;
import java.util.Currency;
import java.util.List;

/** Where people of the sample company live, and what they read and pay there. */
record Place(String language, String country, String timeZone, Currency currency) {

    /** All of them, each as often as people live there. */
    static List<Place> weighed() {
        return Lines.of("places.csv")
                .flatMap(line -> Collections.nCopies(
                        Integer.parseInt(line.getField("weight")),
                        new Place(
                                line.getField("language"),
                                line.getField("country"),
                                line.getField("time_zone"),
                                Currency.getInstance(line.getField("currency"))))
                        .stream())
                .toList();
    }
}
