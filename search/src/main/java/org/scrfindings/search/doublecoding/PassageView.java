package org.scrfindings.search.doublecoding;

import java.util.List;
import java.util.UUID;
import org.scrfindings.search.store.FindingView;

/** All that a coder is to see of a finding: the passage and its place, and no codes. */
public record PassageView(
        String kind,
        String title,
        String text,
        UUID documentId,
        String documentKind,
        List<FindingView.Evidence> evidence,
        FindingView.ReviewSummary review) {

    static PassageView of(FindingView finding) {
        return new PassageView(
                finding.kind(),
                finding.title(),
                finding.text(),
                finding.documentId(),
                finding.documentKind(),
                finding.evidence(),
                finding.review());
    }
}
