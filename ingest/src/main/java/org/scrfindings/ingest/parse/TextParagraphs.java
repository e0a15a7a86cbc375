package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;
import org.scrfindings.ingest.parse.Paragraph.Style;

/** Joins the lines of plain text pages to paragraphs. */
final class TextParagraphs {

    private static final int INDENT = 2;
    private static final int FEWEST_LINES = 4;
    private static final int RAGGED = 16;
    private static final int CENTRED = 3;

    private final int width;
    private final Hyphens hyphens;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TextLine> paragraph = new ArrayList<>();

    /** @param width to which the file's lines are wrapped */
    TextParagraphs(int width, Hyphens hyphens) {
        this.width = width;
        this.hyphens = hyphens;
    }

    List<Draft> drafts() {
        end();
        return drafts;
    }

    void addPage(List<TextLine> lines) {
        List<TextLine> chunk = new ArrayList<>();
        boolean first = true;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                chunk.add(line);
            } else if (!chunk.isEmpty()) {
                addChunk(chunk, first);
                chunk = new ArrayList<>();
                first = false;
            }
        }
        if (!chunk.isEmpty()) {
            addChunk(chunk, first);
        }
    }

    /** @param topOfPage whether it may go on with the paragraph at the foot of the page before */
    private void addChunk(List<TextLine> chunk, boolean topOfPage) {
        if (!topOfPage || paragraph.isEmpty() || !goesOnOverleaf(chunk.getFirst())) {
            end();
        }
        var table = TextTable.in(chunk, hyphens);
        if (table.isPresent()) {
            end();
            drafts.add(table.get());
            return;
        }
        int own = ownWidth(chunk);
        for (int i = 0; i < chunk.size(); i++) {
            TextLine line = chunk.get(i);
            if (line.isRule()) {
                underline(line);
            } else {
                boolean outdentsNext = i + 1 < chunk.size() && chunk.get(i + 1).indent() + INDENT <= line.indent();
                if (!paragraph.isEmpty() && startsAnew(line, own, outdentsNext)) {
                    end();
                }
                paragraph.add(line);
            }
        }
    }

    private boolean goesOnOverleaf(TextLine next) {
        TextLine last = paragraph.getLast();
        if (LineSigns.isEnded(last.words()) || isItem(next)) {
            return false;
        }
        return LineSigns.startsLower(next.words()) || last.isFull(next, width);
    }

    private boolean startsAnew(TextLine line, int own, boolean outdentsNext) {
        TextLine last = paragraph.getLast();
        if (LineSigns.isContentsEntry(last.words())) {
            return true;
        }
        boolean ended = LineSigns.isEnded(last.words());
        boolean full = last.isFull(line, own);
        if (LineSigns.hasBullet(line.words()) && line.indent() <= last.indent() + INDENT) {
            return ended || !full || LineSigns.hasBullet(paragraph.getFirst().words());
        }
        if (LineSigns.isNumbered(line.words())
                && line.indent() <= paragraph.getFirst().indent()) {
            return ended || !full || line.indent() < last.indent();
        }
        if (!full && (ended || !LineSigns.startsLower(line.words()))) {
            return true;
        }
        return ended && isIndented(line, last, outdentsNext);
    }

    /** The first line of a paragraph is set in, or that of a list item out. */
    private boolean isIndented(TextLine line, TextLine last, boolean outdentsNext) {
        boolean setIn = line.indent() >= last.indent() + INDENT && outdentsNext;
        boolean setOut = paragraph.size() > 1 && line.indent() + INDENT <= last.indent();
        return setIn || setOut;
    }

    private static boolean isItem(TextLine line) {
        return LineSigns.hasBullet(line.words()) || LineSigns.isNumbered(line.words());
    }

    /** A quotation may be set narrower than the rest; its lines are nearly alike in length. */
    private int ownWidth(List<TextLine> chunk) {
        int longest = chunk.stream().mapToInt(TextLine::end).max().orElse(width);
        boolean prose = chunk.size() >= FEWEST_LINES
                && chunk.subList(0, chunk.size() - 1).stream().allMatch(l -> l.end() > longest - RAGGED);
        return prose ? Math.min(longest, width) : width;
    }

    /** A row of signs under a line makes it a heading. */
    private void underline(TextLine rule) {
        if (paragraph.size() == 1
                && paragraph.getFirst().words().length() <= rule.words().length() * 2) {
            int level = rule.words().startsWith("=") ? 1 : 2;
            drafts.add(draft(paragraph, Place.BODY, level));
            paragraph.clear();
        } else {
            end();
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            drafts.add(draft(paragraph, Place.BODY, 0));
            paragraph.clear();
        }
    }

    DraftParagraph draft(List<TextLine> lines, Place place, int headingLevel) {
        String words = hyphens.join(lines.stream().map(TextLine::words).toList());
        boolean item = LineSigns.hasBullet(words);
        TextLine first = lines.getFirst();
        boolean centred = lines.size() == 1
                && first.indent() > CENTRED
                && Math.abs(first.indent() - (width - first.end())) <= CENTRED;
        Style style = new Style(headingLevel, false, false, 0, item, centred);
        return new DraftParagraph(first.page(), item ? "•" : "", LineSigns.withoutBullet(words), place, style);
    }
}
