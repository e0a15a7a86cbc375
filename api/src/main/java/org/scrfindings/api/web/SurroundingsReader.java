package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.FindingStore;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewRows;
import org.scrfindings.search.visibility.Viewer;

/** Reads what stands around a finding, as far as the viewer may see it. */
@ApplicationScoped
public class SurroundingsReader {

    private static final String RECOMMENDATION = "recommendation";

    private final SectionReader sections;
    private final FindingStore findings;
    private final ReviewRows rows;
    private final FindingCards cards;

    SurroundingsReader(SectionReader sections, FindingStore findings, ReviewRows rows, FindingCards cards) {
        this.sections = sections;
        this.findings = findings;
        this.rows = rows;
        this.cards = cards;
    }

    public Surroundings of(FindingView finding, Viewer viewer) {
        return sections.of(finding.documentId(), finding.evidence(), viewer)
                .map(section -> of(finding, section, viewer))
                .orElse(Surroundings.NONE);
    }

    private Surroundings of(FindingView finding, SectionReader.Section section, Viewer viewer) {
        List<FindingView> recommended = recommended(finding, viewer);
        return new Surroundings(
                section.heading(),
                section.paragraphs(),
                recommended.stream().map(cards::of).toList(),
                answering(recommended, finding, viewer));
    }

    /** Nothing where the codes are kept from the reader: what is recommended would tell them. */
    private List<FindingView> recommended(FindingView finding, Viewer viewer) {
        if (finding.issues() == null || finding.kind().equals(RECOMMENDATION)) {
            return List.of();
        }
        return findings.ofReview(finding.reviewId(), viewer).stream()
                .filter(f -> f.kind().equals(RECOMMENDATION))
                .filter(f -> !Collections.disjoint(f.issues(), finding.issues()))
                .toList();
    }

    /** A recommendation is answered itself; a finding is through what was recommended on it. */
    private List<ActionView> answering(List<FindingView> recommended, FindingView finding, Viewer viewer) {
        Set<UUID> answered = recommended.stream().map(FindingView::id).collect(Collectors.toSet());
        answered.add(finding.id());
        return rows.allActions(finding.reviewId(), viewer).stream()
                .filter(a -> a.recommendationId() != null && answered.contains(a.recommendationId()))
                .toList();
    }
}
