package io.leavewell.cancellation.check;

import io.leavewell.offer.Offer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links lead somewhere harmless, and what is ruled by country or currency names one that there is. */
final class FrameRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int QUIET_MONTHS = 60;

    private FrameRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("links_lead_somewhere", FrameRules::strayLinks),
                new Rule("export_leads_somewhere", FrameRules::strayExport),
                new Rule("markets_are_countries", FrameRules::unknownCountries),
                new Rule("floors_are_money", FrameRules::unknownCurrencies),
                new Rule("quiet_for_a_while", FrameRules::quiet));
    }

    private static Stream<Finding> strayLinks(Checked it) {
        return it.offers(Offer.Article.class)
                .filter(article -> !leadsSomewhere(article.url()))
                .map(article -> Finding.refusal(it.say().strayLink(article.id(), article.url()), Places.of(article)));
    }

    private static Stream<Finding> strayExport(Checked it) {
        return it.flow().keeping().export().filter(link -> !leadsSomewhere(link)).stream()
                .map(link -> Finding.refusal(it.say().strayExport(link), Places.TEXTS));
    }

    private static Stream<Finding> unknownCountries(Checked it) {
        return it.flow().markets().keySet().stream()
                .filter(country -> !COUNTRIES.contains(country))
                .map(country -> Finding.refusal(it.say().noCountry(country), Places.MODES));
    }

    private static Stream<Finding> unknownCurrencies(Checked it) {
        return it.flow().floors().entrySet().stream()
                .filter(floor -> PriceRules.money(floor)
                        .filter(amount -> amount.minor() >= 0)
                        .isEmpty())
                .map(FrameRules::written)
                .map(floor -> Finding.refusal(it.say().noFloor(floor), Places.MODES));
    }

    private static Stream<Finding> quiet(Checked it) {
        var months = it.flow().quietMonths();
        return months < 0 || months > QUIET_MONTHS
                ? Stream.of(Finding.refusal(it.say().quiet(months, QUIET_MONTHS), Places.MODES))
                : Stream.empty();
    }

    /** A page of ours, or one of the web; never a script, and nothing that a browser reads otherwise than we do. */
    private static boolean leadsSomewhere(String link) {
        return read(link)
                .filter(url -> url.getScheme() == null
                        ? link.matches("/(?![/\\\\]).*")
                        : url.getScheme().matches("(?i)https?") && url.getHost() != null && url.getUserInfo() == null)
                .isPresent();
    }

    private static Optional<URI> read(String link) {
        try {
            return Optional.of(URI.create(link));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private static String written(Map.Entry<String, ?> floor) {
        return floor.getValue() + " " + floor.getKey();
    }
}
