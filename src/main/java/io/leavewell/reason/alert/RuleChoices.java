package io.leavewell.reason.alert;

import io.leavewell.account.Operator;
import io.leavewell.billing.Catalogue;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Taxonomies;
import io.leavewell.segment.Segment;
import io.leavewell.segment.Segments;
import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.leavewell.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What there is to choose from for a rule; what it has chosen stays there, even if others can no longer choose it. */
@ApplicationScoped
class RuleChoices {

    private static final String HEADING = "heading-";
    private static final String UUID_LIKE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    Taxonomies taxonomies;

    @Inject
    Catalogue catalogue;

    @Inject
    Segments segments;

    /** The name of the field in which a heading is ticked. */
    static String field(Heading heading) {
        return HEADING + heading.spelling();
    }

    /** @param code the name of its field */
    List<Option> headings(Filled form, Language language) {
        var inForce = taxonomies.inForce();
        return Stream.concat(inForce.headings().stream(), ticked(form).stream())
                .distinct()
                .map(heading -> new Option(field(heading), label(heading, language)))
                .toList();
    }

    /** Those that are ticked, in the order of the form. */
    List<Heading> ticked(Filled form) {
        return form.fields().keySet().stream()
                .filter(name -> name.startsWith(HEADING) && form.is(name, "true"))
                .flatMap(name -> Heading.spelled(name.substring(HEADING.length())).stream())
                .filter(heading -> heading.reason().isPresent())
                .distinct()
                .toList();
    }

    List<Option> currencies(String chosen) {
        var old = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(chosen::equals);
        return Stream.concat(catalogue.currencies().stream(), old)
                .distinct()
                .map(code -> new Option(code, code))
                .toList();
    }

    List<Option> segments(String chosen) {
        var old = segment(chosen).map(segment -> new Option(chosen, segment.name()));
        return Stream.concat(segments.options().stream(), old.stream())
                .distinct()
                .toList();
    }

    static Optional<Segment> segment(String id) {
        return Optional.of(id)
                .filter(text -> text.matches(UUID_LIKE))
                .flatMap(known -> Segment.at(UUID.fromString(known)));
    }

    /** Who works here now. */
    List<Option> owners() {
        return Operator.byName().stream()
                .filter(Operator::isEnabled)
                .map(operator -> new Option(operator.id().toString(), operator.name()))
                .toList();
    }

    private String label(Heading heading, Language language) {
        var label = taxonomies.inForce().label(heading, language);
        return label.isEmpty() ? heading.spelling() : label;
    }
}
