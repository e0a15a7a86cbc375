package org.scrfindings.ingest.samples;

import java.util.List;
import java.util.function.Predicate;
import org.scrfindings.ingest.IngestResult;
import org.scrfindings.ingest.code.Axis;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.samples.Matching.Match;
import org.scrfindings.ingest.samples.SqueezedText.Range;

/** Compares a document's passages and their codes with the gold. */
final class PassageScore {

    private static final double LEAST_OVERLAP = 0.5;

    /** Something that stands in the document, and where. */
    private record Placed<T>(T item, List<Range> places) {}

    private final SqueezedText text;
    private final List<CodedPassage> passages;
    private final Tally tally;

    PassageScore(IngestResult result, Tally tally) {
        text = new SqueezedText(result.text());
        passages = result.passages();
        this.tally = tally;
    }

    void findings(List<Gold.Finding> gold) {
        var expected = gold.stream().map(g -> place(g, g.quote())).toList();
        var found = found(p -> !(p instanceof Passage.Recommendation));
        var matches = PassageScore.<Gold.Finding>match(expected, found);
        tally.matches(Measure.FINDINGS, matches, found, expected);
        matches.forEach(m -> codes(m.gold().item(), m.found().item()));
    }

    void recommendations(List<Gold.Recommendation> gold) {
        var expected = gold.stream().map(g -> place(g, List.of(g.quote()))).toList();
        var found = found(Passage.Recommendation.class::isInstance);
        var matches = PassageScore.<Gold.Recommendation>match(expected, found);
        tally.matches(Measure.RECOMMENDATIONS, matches, found, expected);
        matches.forEach(m -> tally.answer(
                Measure.RECOMMENDATION_TYPE,
                codes(m.found().item(), Axis.RECOMMENDATION_TYPE)
                        .contains(m.gold().item().type())));
    }

    private void codes(Gold.Finding gold, CodedPassage found) {
        tally.answer(Measure.POLARITY, codes(found, Axis.POLARITY).contains(gold.polarity()));
        if (gold.stage() != null) {
            tally.answer(Measure.STAGE, codes(found, Axis.STAGE).contains(gold.stage()));
        }
        tally.codes(Measure.PAIRS, gold.pairs(), codes(found, Axis.PAIR));
        List<String> issues = codes(found, Axis.ISSUE);
        gold.mainIssue().ifPresent(main -> {
            tally.answer(Measure.FIRST_ISSUE, issues.stream().limit(1).anyMatch(main::equals));
            tally.answer(Measure.ANY_ISSUE, issues.stream().anyMatch(gold.issues()::contains));
        });
        tally.codes(Measure.REASONS, gold.reasons(), codes(found, Axis.REASON));
        tally.codes(Measure.THEMES, gold.themes(), codes(found, Axis.THEME));
    }

    private <T> Placed<T> place(T item, List<String> quotes) {
        List<Range> places =
                quotes.stream().flatMap(quote -> text.find(quote).stream()).toList();
        tally.answer(Measure.QUOTES_IN_TEXT, places.size() == quotes.size());
        return new Placed<>(item, places);
    }

    private List<Placed<CodedPassage>> found(Predicate<Passage> kind) {
        return passages.stream()
                .filter(coded -> kind.test(coded.passage()))
                .map(coded -> new Placed<>(coded, places(coded.passage())))
                .toList();
    }

    private List<Range> places(Passage passage) {
        return passage.evidence().stream().map(text::range).toList();
    }

    private static <G> List<Match<Placed<G>, Placed<CodedPassage>>> match(
            List<Placed<G>> expected, List<Placed<CodedPassage>> found) {
        return new Matching<Placed<G>, Placed<CodedPassage>>(
                        (g, f) -> SqueezedText.overlap(g.places(), f.places()), LEAST_OVERLAP)
                .of(expected, found);
    }

    private static List<String> codes(CodedPassage passage, Axis axis) {
        return passage.on(axis).map(Code::value).toList();
    }
}
