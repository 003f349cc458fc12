package io.leavewell.dunning.pay;

import io.leavewell.web.Form;
import io.leavewell.web.Problem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A card as it was typed. Its number is shown to nobody again, on no page, in no log and by no exception. */
final class CardForm {

    /** All of it. */
    static final String FORM = "card";

    static final String NUMBER = "number";
    static final String EXPIRY = "expiry";

    private static final int LONGEST = 40;
    private static final int FARTHEST_YEARS = 30;
    private static final int CENTURY = 2000;

    /** 04 28, 4/28, 0428, 04 / 2028. */
    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])(?:\\s*[/.-]\\s*|\\s+)?((?:20)?[0-9]{2})");

    private final String number;
    private final String expiry;

    private CardForm(String number, String expiry) {
        this.number = number.strip();
        this.expiry = expiry.strip();
    }

    static CardForm of(Form form) {
        return new CardForm(form.typed(NUMBER), form.typed(EXPIRY));
    }

    String number() {
        return number;
    }

    Optional<YearMonth> expires() {
        return Optional.of(expiry)
                .filter(typed -> typed.length() <= LONGEST)
                .map(MONTH::matcher)
                .filter(matcher -> matcher.matches())
                .map(found -> YearMonth.of(
                        Integer.parseInt(found.group(2)) % CENTURY + CENTURY, Integer.parseInt(found.group(1))));
    }

    /** To be shown in its field again, unless a card's number slipped into it. */
    String shownExpiry() {
        return expiry.matches("[0-9 /.-]{1,10}") && expiry.replaceAll("\\D", "").length() <= 6 ? expiry : "";
    }

    List<Problem> problems(PayMessages say, YearMonth thisMonth) {
        var problems = new ArrayList<Problem>();
        if (number.isEmpty()) {
            problems.add(new Problem(NUMBER, say.numberMissing()));
        } else if (number.length() > LONGEST
                || !number.replaceAll("[\\s\\u00a0-]", "").matches("[0-9]{12,19}")) {
            problems.add(new Problem(NUMBER, say.numberWrong()));
        }
        if (expiry.isEmpty()) {
            problems.add(new Problem(EXPIRY, say.expiryMissing()));
        } else if (expires()
                .filter(month -> month.isBefore(thisMonth.plusYears(FARTHEST_YEARS)))
                .isEmpty()) {
            problems.add(new Problem(EXPIRY, say.expiryWrong()));
        } else if (expires().filter(thisMonth::isAfter).isPresent()) {
            problems.add(new Problem(EXPIRY, say.expiryOver()));
        }
        return problems;
    }

    @Override
    public String toString() {
        return "a card";
    }
}
