package org.scrfindings.ingest.parse;

import com.rtfparserkit.rtf.Command;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The style sheet of an RTF file, of which only the levels of headings are asked: looks are repeated in the text. */
final class RtfStyles {

    private record Entry(int headingLevel, int basedOn) {}

    private static final int NONE = -1;

    private final Map<Integer, Entry> entries = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int number;
    private int basedOn = NONE;
    private int outlineLevel = RtfState.BODY_LEVEL;

    void apply(Command command, int parameter) {
        switch (command) {
            case s -> number = parameter;
            case cs, ds, ts -> number = NONE;
            case sbasedon -> basedOn = parameter;
            case outlinelevelN -> outlineLevel = parameter;
            default -> {}
        }
    }

    void name(String words) {
        name.append(words);
    }

    void endEntry() {
        if (number != NONE && !name.isEmpty()) {
            int outline = DocxStyles.ofOutline(outlineLevel);
            String plain = name.toString().replace(";", "").strip();
            entries.put(
                    number,
                    new Entry(outline > 0 ? outline : DocxStyles.ofName(plain).orElse(0), basedOn));
        }
        name.setLength(0);
        number = 0;
        basedOn = NONE;
        outlineLevel = RtfState.BODY_LEVEL;
    }

    int headingLevel(int style) {
        Set<Integer> seen = new HashSet<>();
        Entry entry = entries.get(style);
        while (entry != null && entry.headingLevel() == 0 && seen.add(entry.basedOn())) {
            entry = entries.get(entry.basedOn());
        }
        return entry == null ? 0 : entry.headingLevel();
    }
}
