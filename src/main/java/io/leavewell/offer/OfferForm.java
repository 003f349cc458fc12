package io.leavewell.offer;

import io.leavewell.billing.Catalogue;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one offer as operators fill it in; the fields have the names of its JSON. */
public final class OfferForm {

    /** Characters of a title, and of a button. */
    public static final int TITLE = 200;

    /** Characters of a note. */
    public static final int NOTE = 500;

    /** Characters of terms. */
    public static final int TERMS = 2_000;

    private static final String ID = "(?!new$)[a-z0-9][a-z0-9-]{0,39}";
    private static final int MOST_MONTHS = 36;
    private static final int LONGEST_PAUSE = 12;
    private static final int MOST_DAYS = 365;
    private static final int MOST_TAKEN = 1_000_000;

    private final Filled form;
    private final Reading reading;
    private final Reader reader;
    private final Catalogue catalogue;
    private final OfferFormMessages say;

    public OfferForm(Filled form, Reading reading, Reader reader, Catalogue catalogue) {
        this.form = form;
        this.reading = reading;
        this.reader = reader;
        this.catalogue = catalogue;
        this.say = Messages.in(reader.language(), OfferFormMessages.class);
    }

    /** What cannot be read is noted in the reading. */
    public Offer read(OfferKind kind) {
        return kind.read(this);
    }

    Offer percentOff() {
        var percent = reading.number("percent", say.percent(), new BigDecimal("0.1"), new BigDecimal("99.9"));
        if (percent.isEmpty() && form.value("percent").isBlank()) {
            reading.neededLine("percent", say.percent(), NOTE);
        }
        return new Offer.PercentOff(id(), percent.orElse(BigDecimal.ONE), months(), note(), limit());
    }

    Offer amountOff() {
        var amounts = Amounts.read("amounts", form, reading, reader);
        if (amounts.isEmpty() && reading.isFine()) {
            reading.refuse(Amounts.firstField("amounts", form), say.noAmount());
        }
        return new Offer.AmountOff(id(), amounts, months(), note(), limit());
    }

    Offer pause() {
        return new Offer.Pause(
                id(), reading.neededWhole("mostMonths", say.mostMonths(), 1, LONGEST_PAUSE), note(), limit());
    }

    Offer otherPlan() {
        var plan = reading.neededLine("plan", say.plan(), TITLE);
        if (!plan.isEmpty() && catalogue.plan(plan).isEmpty()) {
            reading.refuse("plan", say.planGone(plan));
        }
        return new Offer.OtherPlan(
                id(), plan, reading.neededText("difference", say.difference(), NOTE), note(), limit());
    }

    Offer annual() {
        return new Offer.Annual(id(), note(), limit());
    }

    Offer longerTrial() {
        return new Offer.LongerTrial(id(), reading.neededWhole("days", say.days(), 1, MOST_DAYS), note(), limit());
    }

    Offer talk() {
        return new Offer.Talk(id(), title(), terms(), button());
    }

    Offer article() {
        var url = reading.address("url", say.url()).orElseGet(() -> reading.neededLine("url", say.url(), TITLE));
        return new Offer.Article(id(), title(), terms(), button(), url);
    }

    private String id() {
        var id = reading.neededLine("id", say.id(), TITLE);
        if (!id.isEmpty() && !id.matches(ID)) {
            reading.refuse("id", say.idIsOdd());
        }
        return id;
    }

    private int months() {
        return reading.neededWhole("months", say.months(), 1, MOST_MONTHS);
    }

    private Text title() {
        return reading.neededText("title", say.title(), TITLE);
    }

    private Text terms() {
        return reading.neededText("terms", say.terms(), TERMS);
    }

    private Text button() {
        return reading.neededText("button", say.button(), TITLE);
    }

    private Optional<Text> note() {
        return reading.text("note", say.note(), NOTE);
    }

    private Optional<Limit> limit() {
        var until = reading.day("limit-until", say.until());
        var most = reading.whole("limit-most", say.most(), 1, MOST_TAKEN);
        return until.isEmpty() && most.isEmpty() ? Optional.empty() : Optional.of(new Limit(until, most));
    }
}
