package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Draft.DraftCell;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Draft.DraftRow;
import org.scrfindings.ingest.parse.Draft.DraftTable;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** A table that is set with blanks: its cells begin at the places where the words of its first line do. */
final class TextTable {

    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern LABEL = Pattern.compile("[•*–-]|\\(?[\\w.]{1,6}[.):]?");
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 20;
    private static final double MOST = 0.9;

    private record Piece(int start, String words) {}

    private final List<TextLine> lines;
    private final List<Integer> starts;
    private final Hyphens hyphens;

    private TextTable(List<TextLine> lines, Hyphens hyphens) {
        this.lines = lines;
        this.starts = pieces(lines.getFirst()).stream().map(Piece::start).toList();
        this.hyphens = hyphens;
    }

    static Optional<DraftTable> in(List<TextLine> lines, Hyphens hyphens) {
        List<TextLine> inked = lines.stream().filter(l -> !isSeparator(l)).toList();
        if (inked.size() < FEWEST_ROWS || inked.stream().anyMatch(l -> l.words().contains("...."))) {
            return Optional.empty();
        }
        TextTable table = new TextTable(inked, hyphens);
        return table.isAligned() ? table.draft() : Optional.empty();
    }

    private static boolean isSeparator(TextLine line) {
        return line.words().matches("[-=+ ]*");
    }

    private static List<Piece> pieces(TextLine line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = GAP.matcher(line.words());
        int from = 0;
        while (m.find()) {
            pieces.add(new Piece(line.indent() + from, line.words().substring(from, m.start())));
            from = m.end();
        }
        pieces.add(new Piece(line.indent() + from, line.words().substring(from)));
        return pieces;
    }

    private boolean isAligned() {
        if (starts.size() < 2
                || starts.size() > MOST_COLUMNS
                || lines.stream().filter(l -> pieces(l).size() > 1).count() * 2 <= lines.size()) {
            return false;
        }
        long all = lines.stream().mapToLong(l -> pieces(l).size()).sum();
        long placed = lines.stream()
                .flatMap(l -> pieces(l).stream())
                .filter(p -> columnOf(p) >= 0)
                .count();
        return placed >= all * MOST && !isLabelled();
    }

    /** Numbered paragraphs look like a table of two columns. */
    private boolean isLabelled() {
        return starts.size() == 2
                && lines.stream()
                        .map(l -> pieces(l).getFirst())
                        .filter(p -> columnOf(p) == 0)
                        .allMatch(p -> LABEL.matcher(p.words()).matches());
    }

    private int columnOf(Piece piece) {
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - piece.start()) <= 1) {
                return i;
            }
        }
        return -1;
    }

    private Optional<DraftTable> draft() {
        List<List<List<String>>> rows = new ArrayList<>();
        for (TextLine line : lines) {
            List<Piece> pieces = pieces(line);
            if (rows.isEmpty() || columnOf(pieces.getFirst()) == 0 && !goesOn(pieces)) {
                rows.add(starts.stream()
                        .<List<String>>map(s -> new ArrayList<>())
                        .toList());
            }
            pieces.forEach(p -> rows.getLast().get(nearest(p)).add(p.words()));
        }
        int page = lines.getFirst().page();
        List<DraftRow> drafts = rows.stream().map(r -> row(r, page)).toList();
        return rows.size() < FEWEST_ROWS ? Optional.empty() : Optional.of(new DraftTable(page, 0, drafts));
    }

    /** A name that is too long for the first column goes on in it alone. */
    private static boolean goesOn(List<Piece> pieces) {
        return pieces.size() == 1 && LineSigns.startsLower(pieces.getFirst().words());
    }

    private int nearest(Piece piece) {
        int column = 0;
        for (int i = 0; i < starts.size(); i++) {
            column = starts.get(i) <= piece.start() + 1 ? i : column;
        }
        return column;
    }

    private DraftRow row(List<List<String>> cells, int page) {
        return new DraftRow(
                page,
                cells.stream()
                        .map(c -> new DraftParagraph(page, "", hyphens.join(c), Place.BODY, Style.PLAIN))
                        .map(p -> new DraftCell(1, List.of(p)))
                        .toList());
    }
}
