package io.leavewell.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Reason;
import io.leavewell.web.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which reasons a customer may choose from, in which order, and what an answer keeps. */
class SurveyTest {

    private static final Text WORDS = new Text(Map.of("en", "words"));

    @Test
    void listed_reasons_stay_as_they_were_listed_with_other_last() {
        var survey = new Survey(
                List.of(
                        choice(Reason.OTHER),
                        choice(Reason.BUDGET),
                        choice(Reason.COMPETITOR),
                        choice(Reason.USABILITY)),
                Survey.Order.AS_LISTED);
        for (var seed = 0; seed < 20; seed++) {
            assertEquals(
                    List.of(Reason.BUDGET, Reason.COMPETITOR, Reason.USABILITY, Reason.OTHER),
                    survey.arranged(new Random(seed)));
        }
    }

    @Test
    void where_nothing_is_said_the_order_is_another_each_time_with_other_last() {
        var survey = new Survey(
                Arrays.stream(Reason.values()).map(SurveyTest::choice).toList(), null);
        var first = new HashSet<Reason>();
        for (var seed = 0; seed < 200; seed++) {
            var order = survey.arranged(new Random(seed));
            assertEquals(Reason.OTHER, order.get(order.size() - 1));
            first.add(order.get(0));
        }
        assertEquals(Reason.values().length - 1, first.size());
    }

    @ParameterizedTest
    @EnumSource(Survey.Order.class)
    void a_reason_that_is_not_active_is_not_shown_but_still_known(Survey.Order order) {
        var retired = new Choice(Reason.OTHER, WORDS, Optional.empty(), WORDS, false, Optional.empty());
        var survey = new Survey(List.of(choice(Reason.BUDGET), retired), order);
        assertEquals(List.of(Reason.BUDGET), survey.arranged(new Random(1)));
        assertTrue(survey.choice(Reason.OTHER).isPresent(), "earlier visits showed it");
    }

    @ParameterizedTest
    @CsvSource({
        "competitor, price,           price",
        "competitor, Price,           ",
        "competitor, my name is Bo,   ",
        "competitor, ,                ",
        "budget,     price,           ",
        "usability,  price,           ",
        "nonsense,   price,           ",
    })
    void only_an_option_of_the_chosen_reason_is_kept(String reason, String sent, String kept) {
        var options = List.of(new FollowUp.Option("price", WORDS), new FollowUp.Option("ease", WORDS));
        var asking = new FollowUp(WORDS, options, false);
        var survey = new Survey(
                List.of(
                        new Choice(Reason.COMPETITOR, WORDS, Optional.empty(), WORDS, true, Optional.of(asking)),
                        choice(Reason.BUDGET)),
                null);
        var answer = Answer.of(reason, Optional.ofNullable(sent), "words").to(survey);
        assertEquals(Optional.ofNullable(kept), answer.detail());
        assertEquals(Reason.coded(reason), answer.reason());
        assertEquals(Optional.of("words"), answer.words());
    }

    private static Choice choice(Reason reason) {
        return new Choice(reason, WORDS, Optional.empty(), WORDS, null, Optional.empty());
    }
}
