package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.problem.Problem;

/**
 * What a document says, taken out of it verbatim.
 *
 * @param passages findings, examples and recommendations in reading order
 * @param events rows of chronologies
 * @param actions rows of action plans
 */
public record Extraction(
        List<Passage> passages, List<ChronologyEvent> events, List<PlannedAction> actions, List<Problem> problems) {

    public Extraction {
        passages = List.copyOf(passages);
        events = List.copyOf(events);
        actions = List.copyOf(actions);
        problems = List.copyOf(problems);
    }
}
