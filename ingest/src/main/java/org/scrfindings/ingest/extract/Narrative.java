package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.structure.SectionRole;

/** Finds vivid examples in the story itself: long paragraphs that tell one instance and show the author's judgement. */
final class Narrative {

    private static final int LONG_ENOUGH_TO_SEE = 500;
    private static final int DEEDS = 4;
    private static final double PLAIN_JUDGEMENT = 2;

    private Narrative() {}

    static List<Passage> examples(Reading reading) {
        return reading.parts().stream()
                .filter(p -> p.section().role() == SectionRole.CHRONOLOGY)
                .flatMap(p -> p.paragraphs().stream()
                        .filter(q -> isVivid(q, reading.text()))
                        .<Passage>map(q -> Examples.example(p.section().heading(), List.of(q), reading.text())))
                .toList();
    }

    private static boolean isVivid(Paragraph paragraph, String text) {
        String words = paragraph.in(text);
        return words.length() >= LONG_ENOUGH_TO_SEE
                && Sign.DEED.in(words) >= DEEDS
                && PracticeLanguage.score(words) >= PLAIN_JUDGEMENT;
    }
}
