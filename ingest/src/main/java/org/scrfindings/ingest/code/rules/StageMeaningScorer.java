package org.scrfindings.ingest.code.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrfindings.ingest.code.read.CodeScorer;
import org.scrfindings.ingest.code.read.Reading;
import org.scrfindings.ingest.code.read.Scored;

/** Scores stages by likeness of meaning: as much as the nearest of the issues that are listed under the stage. */
final class StageMeaningScorer implements CodeScorer {

    private final IssueGuide guide;
    private final CodeScorer issues;

    StageMeaningScorer(IssueGuide guide, CodeScorer issues) {
        this.guide = guide;
        this.issues = issues;
    }

    @Override
    public Map<String, Scored> score(Reading reading) {
        Map<String, Scored> byIssue = issues.score(reading);
        Map<String, Scored> byStage = new LinkedHashMap<>();
        guide.entries().forEach(entry -> {
            Scored issue = byIssue.get(entry.issue().code());
            Scored stage = new Scored(entry.issue().stage(), issue.score(), List.of());
            byStage.merge(stage.code(), stage, (one, other) -> one.score() >= other.score() ? one : other);
        });
        return byStage;
    }
}
