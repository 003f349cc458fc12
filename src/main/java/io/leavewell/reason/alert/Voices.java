package io.leavewell.reason.alert;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Mrr;
import io.leavewell.billing.Plan;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Facts;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Statement;
import io.leavewell.reason.Taxonomies;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts statements into a reader's words. */
@ApplicationScoped
class Voices {

    private static final int DEMO_PRICE = 2_900;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    Voice of(Statement statement, Reader reader) {
        var heading = statement.meaning().heading();
        return new Voice(
                statement.id().toString(),
                heading.spelling(),
                label(heading, reader),
                statement.words().map(Voice::shortly).orElse(""),
                about(statement.facts(), reader),
                statement.facts(),
                statement.channel().code(),
                statement.saidAt(),
                publicUrl + path(statement.id()));
    }

    /** Nobody said it. */
    Voice example(AlertRule rule, Reader reader) {
        var heading = rule.conditions().headings().stream().findFirst().orElse(Heading.of(Reason.RELIABILITY));
        var currency = rule.conditions().least().map(Mrr::currency).orElse(Currency.getInstance("EUR"));
        var plan = catalogue.plans().stream().findFirst().map(Plan::code).orElse("pro");
        var facts = new Facts("DE", plan, Interval.MONTH, 90L, new Mrr(12L * DEMO_PRICE, currency));
        return new Voice(
                "example",
                heading.spelling(),
                label(heading, reader),
                say(reader).trialWords(),
                about(facts, reader),
                facts,
                Channel.EXIT_SURVEY.code(),
                clock.instant(),
                publicUrl + AlertsResource.PATH);
    }

    String label(Heading heading, Reader reader) {
        var label = taxonomies.inForce().label(heading, reader.language());
        return label.isEmpty() ? say(reader).noReason() : label;
    }

    /** Where it is read. */
    static String path(UUID statement) {
        return ReasonsTabs.PATH + "/voices/" + statement;
    }

    /** Of alerts themselves. */
    String rulesUrl() {
        return publicUrl + AlertsResource.PATH;
    }

    private List<String> about(Facts facts, Reader reader) {
        var plan = Optional.ofNullable(facts.plan())
                .map(code -> catalogue.plan(code).map(Plan::name).orElse(code));
        var value = Optional.ofNullable(facts.revenue())
                .map(revenue -> say(reader).aMonth(reader.money(revenue.monthly())));
        return Stream.of(plan, value, country(facts, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> country(Facts facts, Reader reader) {
        return Optional.ofNullable(facts.country())
                .filter(code -> code.matches("[A-Za-z]{2}"))
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale()));
    }

    private static AlertMessages say(Reader reader) {
        return Messages.in(reader.language(), AlertMessages.class);
    }
}
