package io.leavewell.cancellation.check;

import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.survey.FollowUp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** T-L2, T-L3: reasons can be chosen, each is there once, and none has to be. */
final class SurveyRules {

    private SurveyRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("reasons_to_choose", SurveyRules::empty),
                new Rule("more_than_other", SurveyRules::onlyOther),
                new Rule("each_reason_once", SurveyRules::twice),
                new Rule("each_answer_once", SurveyRules::answersTwice),
                new Rule("answers_to_choose", SurveyRules::noAnswers),
                new Rule("nothing_required", SurveyRules::required));
    }

    private static Stream<Finding> empty(Checked it) {
        return active(it).isEmpty() ? Stream.of(refusal(it.say().noReasons())) : Stream.empty();
    }

    private static Stream<Finding> onlyOther(Checked it) {
        return active(it).equals(List.of(Reason.OTHER))
                ? Stream.of(refusal(it.say().onlyOther()))
                : Stream.empty();
    }

    private static Stream<Finding> twice(Checked it) {
        var seen = new HashSet<Reason>();
        return it.flow().survey().choices().stream()
                .map(Choice::reason)
                .filter(reason -> !seen.add(reason))
                .distinct()
                .map(reason -> Finding.refusal(it.say().reasonTwice(reason.code()), Places.of(reason)));
    }

    private static Stream<Finding> answersTwice(Checked it) {
        return asked(it).flatMap(asked -> {
            var seen = new HashSet<String>();
            return asked.getValue().options().stream()
                    .map(FollowUp.Option::code)
                    .filter(code -> !seen.add(code))
                    .distinct()
                    .map(code -> Finding.refusal(
                            it.say().answerTwice(it.name(asked.getKey()), code), Places.of(asked.getKey())));
        });
    }

    private static Stream<Finding> noAnswers(Checked it) {
        return asked(it)
                .filter(asked -> asked.getValue().options().size() < 2)
                .map(asked -> Finding.refusal(it.say().noAnswers(it.name(asked.getKey())), Places.of(asked.getKey())));
    }

    private static Stream<Finding> required(Checked it) {
        return asked(it)
                .filter(asked -> asked.getValue().required())
                .map(asked -> Finding.refusal(it.say().required(it.name(asked.getKey())), Places.of(asked.getKey())));
    }

    private static Stream<Map.Entry<Reason, FollowUp>> asked(Checked it) {
        return it.flow().survey().choices().stream()
                .flatMap(choice -> choice.followUp().map(asked -> Map.entry(choice.reason(), asked)).stream());
    }

    private static List<Reason> active(Checked it) {
        return it.flow().survey().choices().stream()
                .filter(Choice::active)
                .map(Choice::reason)
                .distinct()
                .toList();
    }

    private static Finding refusal(String words) {
        return Finding.refusal(words, Places.FLOW);
    }
}
