package org.scrfindings.ingest.code.trained;

import java.util.List;
import org.scrfindings.ingest.linear.Classifier.Verdict;
import org.scrfindings.ingest.linear.Features;

/** What the issues' classifier says of a passage, as features for the axes that lean on it. */
public final class IssueOpinion {

    private static final String ISSUE = "issue:";
    private static final String LETTER = "issues:";

    private IssueOpinion() {}

    /** Adds the confidence of each issue, and of the issues of each stage together. */
    public static Features add(List<Verdict> issues, Features features) {
        issues.forEach(v -> features.fact(ISSUE + v.label(), v.confidence())
                .fact(LETTER + v.label().charAt(0), v.confidence()));
        return features;
    }
}
