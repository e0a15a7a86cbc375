package org.scrfindings.ingest.parse;

import java.util.List;

/** What stands on a page, in reading order: columns of lines, of which a plain page has one, and tables. */
sealed interface PdfItem {

    int page();

    /**
     * @param right how far its lines may reach
     * @param lines from top to bottom
     */
    record PdfColumn(int page, float right, List<PdfLine> lines) implements PdfItem {

        private static final float SPACE = 0.25f;
        private static final int FEWEST_ALIKE = 4;

        /** Whether a line has no room at its end for the first word of the next. */
        boolean isFull(PdfLine line, PdfLine next) {
            return line.box().right() + line.size() * SPACE + next.first() > right || isJustified(line);
        }

        /** Lines that end at one place were set to do so, however far from the margin that is. */
        private boolean isJustified(PdfLine line) {
            int at = lines.indexOf(line);
            return lines.subList(Math.max(0, at - FEWEST_ALIKE), Math.min(lines.size(), at + FEWEST_ALIKE + 1)).stream()
                            .filter(l -> Math.abs(l.box().right() - line.box().right()) < 1)
                            .count()
                    >= FEWEST_ALIKE;
        }
    }

    /** @param cells the rows of the grid; in each the cells from left to right */
    record PdfTable(int page, PdfGrid grid, List<List<PdfCell>> cells) implements PdfItem {

        boolean isBox() {
            return cells.stream().allMatch(row -> row.size() == 1);
        }
    }

    /** @param span how many columns of the grid it takes */
    record PdfCell(int span, PdfColumn column) {

        boolean isEmpty() {
            return column.lines().isEmpty();
        }

        String words() {
            return String.join(" ", column.lines().stream().map(PdfLine::text).toList());
        }
    }
}
