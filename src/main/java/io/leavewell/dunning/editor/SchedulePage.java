package io.leavewell.dunning.editor;

import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The form of the schedule, as the draft has it or as it was typed.
 *
 * @param revision of the draft that a save would change
 * @param by who has changed or published it meanwhile; empty if nobody has
 */
record SchedulePage(
        Setting on,
        Filled form,
        List<Block> blocks,
        List<Option> segments,
        List<Option> tones,
        List<Option> finishes,
        List<Option> declines,
        String revision,
        String by) {

    /**
     * The fields of one campaign.
     *
     * @param at what its fields begin with
     * @param isFresh whether it is the empty one, for a campaign more
     */
    record Block(String at, String name, List<Integer> rows, boolean isFresh) {

        public String day(int row) {
            return at + "day" + row;
        }

        public String tone(int row) {
            return at + "tone" + row;
        }

        public String tries(String decline) {
            return at + "retry-" + decline;
        }
    }

    public boolean isWrong() {
        return !form.problems().isEmpty() || !by.isEmpty();
    }

    TemplateInstance render() {
        return Templates.schedule(this);
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance schedule(SchedulePage page);
    }
}
