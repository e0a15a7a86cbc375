package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.scrfindings.ingest.extract.Passage.Recommendation;
import org.scrfindings.ingest.parse.Span;

/** Recommendations while they are read: the last one may still gain points. */
final class RecommendationDrafts {

    private final String text;
    private final Addressees addressees;
    private final List<Recommendation> found = new ArrayList<>();
    private boolean open;

    RecommendationDrafts(String text, Addressees addressees) {
        this.text = text;
        this.addressees = addressees;
    }

    List<Recommendation> found() {
        return List.copyOf(found);
    }

    /** @param under the heading or opening words under which it stands */
    void add(String under, Asking asking, String number) {
        Span span = asking.paragraph().span();
        add(under, new Span(span.page(), span.start() + asking.wordsStart(), span.end()), number);
        open = asking.isStem();
    }

    void add(String under, Span wording, String number) {
        found.add(new Recommendation(under, List.of(wording), number, addressees.of(wording.in(text), under)));
        open = false;
    }

    void closeLast() {
        open = false;
    }

    /** Adds a point to the last recommendation, if it waits for points and this is one. */
    boolean extendLast(Asking asking) {
        if (!open || !asking.isPointOf(found.getLast().number())) {
            return false;
        }
        Recommendation last = found.removeLast();
        List<Span> evidence = new ArrayList<>(last.evidence());
        evidence.add(asking.paragraph().span());
        found.add(new Recommendation(last.title(), evidence, last.number(), last.addressedTo()));
        return true;
    }
}
