package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.codebook.ProfessionalNames.Mention;
import org.scrfindings.ingest.structure.SectionRole;

/** Finds vivid examples in the story itself: long paragraphs that tell one instance and show the author's judgement. */
final class Narrative {

    private static final int LONG_ENOUGH_TO_SEE = 320;
    /** In the story most paragraphs only tell, so one must judge more plainly than in the analysis. */
    private static final double JUDGED = 1;

    private static final int ACTORS = 2;
    private static final int DETAILS = 2;

    private final Reading reading;
    private final ProfessionalNames names;
    private final PracticeJudge judge;

    Narrative(Reading reading, ProfessionalNames names, PracticeJudge judge) {
        this.reading = reading;
        this.names = names;
        this.judge = judge;
    }

    List<Passage> examples() {
        return reading.parts().stream()
                .filter(p -> p.section().role() == SectionRole.CHRONOLOGY)
                .flatMap(p -> p.paragraphs().stream()
                        .filter(q -> isVivid(q.in(reading.text())))
                        .<Passage>map(q -> Examples.example(p.section().heading(), List.of(q), reading.text())))
                .toList();
    }

    private boolean isVivid(String words) {
        return words.length() >= LONG_ENOUGH_TO_SEE
                && !Commentary.isAnnounced(words)
                && Sign.MOMENT.in(words) + Sign.DETAIL.in(words) >= DETAILS
                && actors(words) >= ACTORS
                && judge.odds(words) >= JUDGED;
    }

    /** Those who are named or who do something, whichever are more: a story seldom names the same person twice. */
    private int actors(String words) {
        long named = names.in(words).stream().map(Mention::code).distinct().count();
        return (int) Math.max(named, Sign.DEED.in(words));
    }
}
