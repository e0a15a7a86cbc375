package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;

/** Reads a section of good practice: whatever it lists was found good, each paragraph about other people by itself. */
final class PraisedPractice {

    private static final int SHORTEST = 30;
    private static final int LONGEST_FRAME = 160;

    private final String text;
    private final List<Passage> found = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();

    private PraisedPractice(String text) {
        this.text = text;
    }

    static List<Passage> in(Part part, String text) {
        PraisedPractice praised = new PraisedPractice(text);
        part.paragraphs().stream().filter(praised::isSubstance).forEach(p -> praised.take(p, part));
        praised.close(part);
        return praised.found;
    }

    private void take(Paragraph paragraph, Part part) {
        if (!Turn.refersBack(words(paragraph)) || paragraph.style().listItem()) {
            close(part);
        }
        open.add(paragraph);
    }

    private void close(Part part) {
        if (!open.isEmpty()) {
            found.add(Examples.passage(part.section().heading(), List.copyOf(open), text));
            open.clear();
        }
    }

    /** What says that a list follows, and captions, praise nobody. */
    private boolean isSubstance(Paragraph paragraph) {
        String words = words(paragraph);
        boolean sentence = words.endsWith(".") || paragraph.style().listItem();
        return words.length() >= SHORTEST && sentence && !isFrame(words);
    }

    private static boolean isFrame(String words) {
        return words.length() <= LONGEST_FRAME
                && (words.endsWith(":")
                        || words.matches("(?s).*\\b(?:the following|as follows|listed (?:here|below))\\b.*"));
    }

    private String words(Paragraph paragraph) {
        return paragraph.in(text).strip();
    }
}
