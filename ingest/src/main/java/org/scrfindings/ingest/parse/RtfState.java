package org.scrfindings.ingest.parse;

import com.rtfparserkit.rtf.Command;

/** What an RTF group says of the words in it; a group inside begins with a copy, which ends with it. */
final class RtfState {

    /** What becomes of a group's words. */
    enum Target {
        TEXT,
        LABEL,
        STYLES,
        NOTHING
    }

    static final int BODY_LEVEL = 9;

    private static final int DEFAULT_SIZE = 24;
    private static final float HALF_POINTS = 2f;

    private Target target;
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean deleted;
    private int size = DEFAULT_SIZE;
    private int style;
    private int outlineLevel = BODY_LEVEL;
    private boolean centred;
    private boolean inTable;
    private boolean inList;

    RtfState(Target target) {
        this.target = target;
    }

    RtfState copy() {
        RtfState copy = new RtfState(target);
        copy.bold = bold;
        copy.italic = italic;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.size = size;
        copy.style = style;
        copy.outlineLevel = outlineLevel;
        copy.centred = centred;
        copy.inTable = inTable;
        copy.inList = inList;
        return copy;
    }

    void apply(Command command, int parameter, boolean hasParameter) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case b -> bold = on;
            case i -> italic = on;
            case v -> hidden = on;
            case deleted -> deleted = on;
            case fs -> size = parameter;
            case plain -> plain();
            case pard -> newParagraph();
            case s -> style = parameter;
            case outlinelevelN -> outlineLevel = parameter;
            case qc -> centred = true;
            case ql, qr, qj -> centred = false;
            case intbl -> inTable = true;
            case itap -> inTable = parameter > 0;
            case ls -> inList = parameter > 0;
            default -> {}
        }
    }

    private void plain() {
        bold = false;
        italic = false;
        hidden = false;
        deleted = false;
        size = DEFAULT_SIZE;
    }

    private void newParagraph() {
        style = 0;
        outlineLevel = BODY_LEVEL;
        centred = false;
        inTable = false;
        inList = false;
    }

    Target target() {
        return target;
    }

    void aimAt(Target other) {
        target = other;
    }

    boolean isShown() {
        return !hidden && !deleted;
    }

    boolean isInTable() {
        return inTable;
    }

    void write(String words, StyledWords into) {
        into.append(words, bold, italic, size / HALF_POINTS);
    }

    Paragraph.Style styleOf(StyledWords words, boolean isLabelled, RtfStyles styles) {
        int own = DocxStyles.ofOutline(outlineLevel);
        return new Paragraph.Style(
                own > 0 ? own : styles.headingLevel(style),
                words.bold(),
                words.italic(),
                words.size(),
                inList || isLabelled,
                centred);
    }
}
