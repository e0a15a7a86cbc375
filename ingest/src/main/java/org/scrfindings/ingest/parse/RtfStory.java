package org.scrfindings.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrfindings.ingest.parse.Draft.DraftParagraph;
import org.scrfindings.ingest.parse.Paragraph.Place;

/** One flow of paragraphs in an RTF file: the body, a box or a note. */
final class RtfStory {

    /** What stands for a bullet in the fonts that lists take them from. */
    private static final Pattern BULLET = Pattern.compile("[^\\p{Alnum}]|o");

    private final Place place;
    private final RtfStyles styles;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> anchored = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private StyledWords words = new StyledWords();
    private RtfTable table;

    RtfStory(Place place, RtfStyles styles) {
        this.place = place;
        this.styles = styles;
    }

    Place place() {
        return place;
    }

    void write(String text, RtfState state) {
        state.write(text, words);
    }

    void breakLine() {
        words.breakLine();
    }

    void label(String text) {
        label.append(text);
    }

    /** Takes over a box that is anchored in the paragraph that is being read. */
    void anchor(List<Draft> box) {
        anchored.addAll(box);
    }

    void endParagraph(RtfState state) {
        if (state.isInTable()) {
            openTable().add(Draft.flattened(paragraphs(state)));
        } else {
            endTable(new RtfRowForm());
            drafts.addAll(paragraphs(state));
        }
    }

    void endCell(RtfState state) {
        openTable().add(Draft.flattened(paragraphs(state)));
        table.endCell();
    }

    void endInnerCell(RtfState state) {
        openTable().add(Draft.flattened(paragraphs(state)));
    }

    void endRow(RtfRowForm form) {
        openTable().endRow(form);
    }

    List<Draft> end(RtfState state, RtfRowForm form) {
        if (!words.paragraphs().isEmpty() || !anchored.isEmpty()) {
            endParagraph(state);
        }
        endTable(form);
        return drafts;
    }

    private RtfTable openTable() {
        if (table == null) {
            table = new RtfTable();
        }
        return table;
    }

    private void endTable(RtfRowForm form) {
        if (table != null) {
            table.endRow(form);
            drafts.addAll(table.drafts());
            table = null;
        }
    }

    private List<Draft> paragraphs(RtfState state) {
        String mark = label.toString().strip();
        String shown = BULLET.matcher(mark).matches() ? "•" : mark;
        List<Draft> paragraphs = new ArrayList<>();
        for (StyledWords part : words.paragraphs()) {
            String own = paragraphs.isEmpty() ? shown : "";
            paragraphs.add(
                    new DraftParagraph(1, own, part.text(), place, state.styleOf(part, !shown.isEmpty(), styles)));
        }
        paragraphs.addAll(anchored);
        anchored.clear();
        label.setLength(0);
        words = new StyledWords();
        return paragraphs;
    }
}
