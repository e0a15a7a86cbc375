package org.scrfindings.ingest.parse;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/** Gathers the words of one paragraph of a DOC file: what is deleted or hidden is left. */
final class DocRuns {

    private static final char LINE_BREAK = '\u000B';
    private static final char COLUMN_BREAK = '\u000E';
    private static final char HYPHEN_THAT_HOLDS = '\u001E';
    private static final char HYPHEN_AT_LINE_END = '\u001F';
    private static final int SYMBOL_FONT_PRIVATE_AREA = 0xF000;
    private static final float HALF_POINTS = 2f;

    private final DocFields fields;
    private final StyledWords words = new StyledWords();

    DocRuns(DocFields fields) {
        this.fields = fields;
    }

    StyledWords read(Range paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            read(paragraph.getCharacterRun(i));
        }
        fields.endParagraph();
        return words;
    }

    private void read(CharacterRun run) {
        boolean isGone = run.isMarkedDeleted() || run.isVanished();
        String text = run.isSymbol() ? symbol(run) : run.text();
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!fields.shows(c) || isGone) {
                continue;
            }
            if (c == LINE_BREAK) {
                append(shown, run);
                words.breakLine();
            } else {
                shown.append(plain(c));
            }
        }
        append(shown, run);
    }

    private void append(StringBuilder shown, CharacterRun run) {
        words.append(shown.toString(), run.isBold(), run.isItalic(), run.getFontSize() / HALF_POINTS);
        shown.setLength(0);
    }

    private static String symbol(CharacterRun run) {
        char symbol = run.getSymbolCharacter();
        return symbol >= SYMBOL_FONT_PRIVATE_AREA ? "•" : String.valueOf(symbol);
    }

    private static String plain(char c) {
        return switch (c) {
            case HYPHEN_THAT_HOLDS -> "-";
            case HYPHEN_AT_LINE_END -> "";
            case COLUMN_BREAK -> " ";
            default -> String.valueOf(c);
        };
    }
}
