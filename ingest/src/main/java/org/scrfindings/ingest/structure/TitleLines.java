package org.scrfindings.ingest.structure;

import java.util.List;

/** Tells the lines of a document's title from its first headings: they stand above all others, and over no text. */
final class TitleLines {

    /** With fewer headings below it a title may as well be the first chapter. */
    private static final int FEWEST_BELOW = 3;

    private TitleLines() {}

    /** How many of the first headings are lines of the title. */
    static int among(List<Heading> headings, HeadingLevels levels, String text) {
        int titles = 0;
        while (titles + 1 < headings.size() && isBare(headings.get(titles), headings.get(titles + 1), text)) {
            titles++;
        }
        while (titles > 0 && !standAbove(headings, titles, levels)) {
            titles--;
        }
        return titles;
    }

    private static boolean isBare(Heading heading, Heading next, String text) {
        return HeadingLook.depthOf(heading.words()) == 0
                && text.substring(heading.start(), next.start()).strip().length()
                        <= heading.words().length() + 1;
    }

    private static boolean standAbove(List<Heading> headings, int titles, HeadingLevels levels) {
        int lowest =
                headings.subList(0, titles).stream().mapToInt(levels::of).max().orElse(0);
        List<Heading> below = headings.subList(titles, headings.size());
        return below.size() >= FEWEST_BELOW && below.stream().allMatch(h -> levels.of(h) > lowest);
    }
}
