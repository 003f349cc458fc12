package io.leavewell.reason.digest;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Sets the reasons under each other in text of one width, with a bar for each; Chinese and Korean take two places. */
final class Columns {

    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_BAR = 20;
    private static final String GAP = "  ";

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    /** What stands in a line, before the others are known. */
    record Cells(String label, int percent, String lost, String people) {}

    private final int labels;
    private final int lost;
    private final int people;

    Columns(List<Cells> all) {
        labels = all.stream().mapToInt(cells -> width(cut(cells.label()))).max().orElse(0);
        lost = all.stream().mapToInt(cells -> width(cells.lost())).max().orElse(0);
        people = all.stream().mapToInt(cells -> width(cells.people())).max().orElse(0);
    }

    String line(Cells cells) {
        var label = cut(cells.label());
        var bar = "█".repeat(length(cells.percent()));
        return label
                + " ".repeat(labels - width(label))
                + GAP
                + bar
                + " ".repeat(LONGEST_BAR - bar.length())
                + GAP
                + " ".repeat(lost - width(cells.lost()))
                + cells.lost()
                + GAP
                + " ".repeat(people - width(cells.people()))
                + cells.people();
    }

    /** In places of a terminal or of a mail read in a font of one width. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int sign) {
        var type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        var isWide = WIDE.contains(UnicodeScript.of(sign))
                || sign >= 0x3000 && sign <= 0x303e
                || sign >= 0xff01 && sign <= 0xff60
                || sign >= 0xffe0 && sign <= 0xffe6
                || sign >= 0x1f300 && sign <= 0x1faff;
        return isWide ? 2 : 1;
    }

    private static String cut(String label) {
        if (width(label) <= LONGEST_LABEL) {
            return label;
        }
        var end = label.length();
        while (width(label.substring(0, end)) > LONGEST_LABEL - 1) {
            end = label.offsetByCodePoints(end, -1);
        }
        return label.substring(0, end).strip() + "…";
    }

    /** Whatever there is shows at least a little. */
    private static int length(int percent) {
        return percent == 0 ? 0 : Math.max(1, Math.round(percent * LONGEST_BAR / 100f));
    }
}
