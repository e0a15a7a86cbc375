package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.codebook.ProfessionalNames;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.Outline;

/**
 * Takes out of a document what it says: findings, examples, recommendations, dated events and planned actions, each
 * verbatim. Never fails: what a document does not have is an empty list, and what could not be read is a problem of the
 * result. Immutable, safe for use by several threads.
 */
public final class Extractor {

    private final ProfessionalNames names;
    private final PracticeJudge judge;
    private final RecommendationReader recommendations;
    private final AgencyReader agencies;

    /** @param codebook names the professional groups that events and recommendations mean */
    public Extractor(Codebook codebook) {
        names = new ProfessionalNames(codebook);
        judge = PracticeJudge.bundled(names);
        recommendations = new RecommendationReader(names);
        agencies = new AgencyReader(names);
    }

    /** @param outline the outline that was read from the same document */
    public Extraction extract(ParsedDocument document, Outline outline) {
        Reading reading = Reading.of(document, outline);
        List<Passage.Recommendation> recommended = recommendations.read(reading);
        List<ChronologyEvent> events = ChronologyReader.read(reading, agencies);
        List<PlannedAction> actions = ActionPlanReader.read(reading, recommended);
        List<Passage> passages = new ArrayList<>(new FindingReader(reading, names, judge).read());
        passages.addAll(recommended);
        passages.sort(Comparator.comparingInt(p -> p.evidence().getFirst().start()));
        return new Extraction(RepeatedPlaces.linked(reading, passages), events, actions, problems(events));
    }

    private static List<Problem> problems(List<ChronologyEvent> events) {
        long undated = events.stream().filter(e -> e.date().isEmpty()).count();
        return undated == 0
                ? List.of()
                : List.of(new Problem(
                        Problem.Level.INFO,
                        Problem.Stage.EXTRACT,
                        "chronology",
                        undated + " of " + events.size() + " rows have no date that could be read. They are kept with"
                                + " the date as written."));
    }
}
