package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.structure.SectionRole;

/**
 * Reads the recommendations of the sections that hold them: the numbered paragraphs where any are numbered, else every
 * paragraph and bullet that asks for something.
 */
final class ListedRecommendations {

    private final Reading reading;
    private final RecommendationDrafts drafts;
    private final List<Part> parts;
    private final boolean numbered;

    private ListedRecommendations(Reading reading, Addressees addressees) {
        this.reading = reading;
        drafts = new RecommendationDrafts(reading.text(), addressees);
        parts = reading.parts().stream()
                .filter(p -> p.section().role() == SectionRole.RECOMMENDATIONS)
                .toList();
        numbered = parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .map(p -> Asking.of(p, reading.text()))
                .anyMatch(a -> a.isRecommendation() && !a.number().isEmpty());
    }

    static List<Recommendation> read(Reading reading, Addressees addressees) {
        ListedRecommendations listed = new ListedRecommendations(reading, addressees);
        listed.parts.forEach(listed::read);
        return listed.drafts.found();
    }

    private void read(Part part) {
        drafts.closeLast();
        String under = part.section().heading();
        for (var paragraph : part.paragraphs()) {
            Asking asking = Asking.of(paragraph, reading.text());
            if (asking.isStem() && asking.number().isEmpty()) {
                under = asking.words();
                drafts.closeLast();
            } else if (!drafts.extendLast(asking) && counts(asking)) {
                drafts.add(under, asking, asking.number());
            }
        }
    }

    private boolean counts(Asking asking) {
        return asking.isRecommendation() && !(numbered && asking.number().isEmpty());
    }
}
