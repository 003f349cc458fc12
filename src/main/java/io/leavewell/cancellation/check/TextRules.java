package io.leavewell.cancellation.check;

import io.leavewell.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every text can be read by everybody, and on the smallest screen. */
final class TextRules {

    private TextRules() {}

    static List<Rule> rules() {
        return List.of(new Rule("all_translated", TextRules::missing), new Rule("short_enough", TextRules::tooLong));
    }

    private static Stream<Finding> missing(Checked it) {
        return it.passages().all().flatMap(passage -> Arrays.stream(Language.values())
                .filter(language -> passage.in(language).isEmpty())
                .map(language ->
                        Finding.refusal(it.say().untranslated(passage.name(), it.name(language)), passage.href())));
    }

    private static Stream<Finding> tooLong(Checked it) {
        return it.passages()
                .all()
                .flatMap(Passage::versions)
                .filter(version -> length(version) > version.passage().most())
                .map(version -> Finding.refusal(
                        it.say()
                                .tooLong(
                                        version.passage().name(),
                                        it.name(version.language()),
                                        it.reader().number(length(version)),
                                        it.reader().number(version.passage().most())),
                        version.passage().href()));
    }

    private static int length(Passage.Version version) {
        return version.words().codePointCount(0, version.words().length());
    }
}
