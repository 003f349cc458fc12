package io.leavewell.cancellation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.DraftPage;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L1: however the page should come to hide, weaken or lose its way out, the check sees it on the page itself. */
@QuarkusTest
class ButtonTest {

    @Inject
    DraftPage page;

    @Test
    void thePageAsItIsHasTwoEqualButtonsInEveryLanguage() {
        assertEquals(List.of(), unequal(checked("", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <div class="way-out">              | <div class="way-out" hidden>
                    <div class="way-out">              | <div class="way-out" style="display:none">
                    <div class="way-out">              | <div class="way-out" inert>
                    <form method="post">               | <form method="post" aria-hidden="true">
                    <form method="post">               | <form method="post"><fieldset disabled>
                    value="cancel">                    | value="cancel" disabled>
                    value="cancel">                    | value="cancel" type="button">
                    value="cancel">                    | value="stop">
                    name="act" value="cancel">         | value="cancel">
                    class="leave"                      | class="leave small"
                    class="leave"                      | class="plain"
                    <button name="act" value="keep">   | <button class="leave" name="act" value="keep">
                    <button name="act" value="keep">   | </div><button name="act" value="keep">
                    <button class="leave"              | <a class="leave"
                    Cancel my subscription             | ''
                    <form method="post">               | <section>
                    """)
    void aPageThatHidesOrWeakensTheWayOutIsRefused(String before, String after) {
        assertEquals(
                List.of("The page in English does not show two equal buttons, one that cancels and one that keeps the"
                        + " plan, side by side."),
                unequal(checked(before, after)));
    }

    @Test
    void aSecondCancelButtonIsNoWayOutEither() {
        var button = "<button class=\"leave\" name=\"act\" value=\"cancel\">";
        assertEquals(
                1,
                unequal(checked(button, button + "Cancel later</button>" + button))
                        .size());
    }

    /** The English page, changed in one place. */
    private Checked checked(String before, String after) {
        var sound = Drafts.checked(Drafts.draft(draft -> {}), page);
        var pages = new EnumMap<>(sound.pages());
        var html = pages.get(Language.EN);
        assertTrue(html.contains(before), before);
        pages.put(Language.EN, html.replace(before, after));
        assertNotEquals("", pages.get(Language.EN));
        return new Checked(sound.flow(), sound.reader(), sound.sold(), sound.can(), pages, sound.today());
    }

    private static List<String> unequal(Checked checked) {
        return ButtonRules.rules()
                .get(0)
                .findings()
                .apply(checked)
                .map(Finding::words)
                .toList();
    }
}
