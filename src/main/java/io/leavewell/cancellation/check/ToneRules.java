package io.leavewell.cancellation.check;

import io.leavewell.cancellation.tone.Phrasebook;
import io.leavewell.cancellation.tone.Spot;
import io.leavewell.cancellation.tone.Tone;
import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** T-L3, T-M1: nobody is pressed, no deadline is invented, and no letter sells what it has no business to sell. */
final class ToneRules {

    /** A place in one text that speaks in a certain tone. */
    private record Heard(Passage passage, Spot spot) {

        Optional<Limit> limit() {
            return passage.offer().flatMap(Offer::limit);
        }

        /** In an offer whose limits are enforced, a day is the day of the offer; elsewhere it may be any day. */
        boolean isClaim() {
            var saves = passage.offer().filter(Offer::saves).isPresent();
            return spot.tone().isClaim() && (saves || spot.tone() != Tone.UNTIL);
        }
    }

    private ToneRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("nobody_is_pressed", ToneRules::pressing),
                new Rule("deadlines_are_enforced", ToneRules::untrue),
                new Rule("letters_sell_nothing", ToneRules::selling));
    }

    private static Stream<Finding> pressing(Checked it) {
        return once(it, heard -> heard.spot().tone().isPressing())
                .map(heard -> refusal(
                        heard,
                        it.say()
                                .pressing(
                                        heard.passage().name(),
                                        heard.spot().words(),
                                        why(it, heard.spot().tone()))));
    }

    private static Stream<Finding> untrue(Checked it) {
        return once(it, heard -> heard.isClaim() && !isTrue(it, heard))
                .map(heard -> refusal(heard, unbacked(it, heard)));
    }

    private static Stream<Finding> selling(Checked it) {
        return once(it, heard -> heard.passage().inLetter() && heard.spot().tone() == Tone.SALE)
                .map(heard -> refusal(
                        heard,
                        it.say().selling(heard.passage().name(), heard.spot().words())));
    }

    /** One finding for a text and a matter, however often it is touched. */
    private static Stream<Heard> once(Checked it, Predicate<Heard> wanted) {
        var told = new HashSet<List<Object>>();
        return it.passages()
                .all()
                .flatMap(Passage::versions)
                .flatMap(version -> Phrasebook.spots(version.words()).stream()
                        .map(spot -> new Heard(version.passage(), spot))
                        .filter(wanted)
                        .filter(heard -> told.add(List.of(heard.passage().name(), version.language(), matter(heard)))));
    }

    /** A text that says of one thing in two ways when it ends is told so once. */
    private static String matter(Heard heard) {
        var tone = heard.spot().tone();
        return tone.isClaim() && tone != Tone.SCARCITY ? "time" : tone.name();
    }

    private static boolean isTrue(Checked it, Heard heard) {
        return heard.limit()
                .filter(limit -> heard.spot().isBackedBy(limit.until(), limit.most(), it.today()))
                .isPresent();
    }

    private static String unbacked(Checked it, Heard heard) {
        var name = heard.passage().name();
        var words = heard.spot().words();
        var scarce = heard.spot().tone() == Tone.SCARCITY;
        if (heard.passage().offer().filter(Offer::saves).isEmpty()) {
            return it.say().claimElsewhere(name, words);
        } else if (scarce) {
            return heard.limit()
                    .flatMap(Limit::most)
                    .map(most -> it.say().otherNumber(name, words, it.reader().number(most)))
                    .orElseGet(() -> it.say().noNumber(name, words));
        }
        return heard.limit()
                .flatMap(Limit::until)
                .map(until -> it.reader().day(until.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .map(day -> it.say().otherDay(name, words, day))
                .orElseGet(() -> it.say().noDay(name, words));
    }

    private static String why(Checked it, Tone tone) {
        return switch (tone) {
            case SHAME -> it.say().whyShame();
            case LOSS -> it.say().whyLoss();
            case DOUBT -> it.say().whyDoubt();
            case PLEA -> it.say().whyPlea();
            default -> it.say().whyHurdle();
        };
    }

    private static Finding refusal(Heard heard, String words) {
        return Finding.refusal(words, heard.passage().href());
    }
}
