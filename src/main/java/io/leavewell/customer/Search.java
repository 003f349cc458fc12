package io.leavewell.customer;

import io.leavewell.web.Query;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom an operator looks for among all customers.
 *
 * @param words of a name, or how an address or an id begins
 * @param byName whether names and addresses are looked at too, or ids alone: who may not see people cannot guess at them
 * @param status where one of their subscriptions stands, by its code
 * @param plan its plan, by its code
 * @param country two letters
 */
public record Search(
        Optional<String> words,
        boolean byName,
        Optional<String> status,
        Optional<String> plan,
        Optional<String> country,
        Order order) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;

    /** What the list is sorted by. */
    public record Order(By by, boolean descending) {

        /** The columns that can be sorted by. */
        public enum By {
            SINCE,
            NAME,
            COUNTRY,
            REVENUE
        }

        static final Order NEWEST_FIRST = new Order(By.SINCE, true);
        static final Order BY_NAME = new Order(By.NAME, false);
    }

    static Search of(Query query, boolean byName) {
        var words = query.text("q").map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
        return new Search(
                words,
                byName,
                query.text("status"),
                query.text("plan"),
                query.text("country"),
                order(query).orElse(words.isPresent() && byName ? Order.BY_NAME : Order.NEWEST_FIRST));
    }

    /** The same, for so many that sorting them by name would only take time. */
    Search newestFirst() {
        return new Search(words, byName, status, plan, country, Order.NEWEST_FIRST);
    }

    /** As PostgreSQL's text search takes it, each word the beginning of one: {@code 'ann':* & 'mül':*}. */
    public String wordsBegun() {
        return Arrays.stream(words.orElse("").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }

    /** As {@code like} takes it: whatever begins so. */
    public String begun() {
        return words.orElse("").replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static Optional<Order> order(Query query) {
        return query.sort()
                .flatMap(key -> Arrays.stream(Order.By.values())
                        .filter(by -> by.name().equalsIgnoreCase(key))
                        .findFirst())
                .map(by -> new Order(by, query.descending()));
    }
}
