package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.extract.Reading.Part;

/**
 * How an author sets out what was learned. Authors who write long paragraphs make one point in each; authors who write
 * short ones spread a point over several and sum it up in a statement.
 *
 * @param spread whether a point takes several paragraphs
 * @param statementsOpen whether statements mostly come before what explains them, and not after
 * @param judging share of the paragraphs whose own words judge practice, 0 to 1
 */
record WritingStyle(boolean spread, boolean statementsOpen, double judging) {

    /** Paragraphs as long as this explain themselves; where half of them are, each stands alone. */
    static final int LONG = 380;

    /** How far the odds of its neighbours count for a paragraph; in full they let too many in. */
    private static final double TRUST = 0.6;

    static WritingStyle of(List<Part> parts, String text) {
        List<List<String>> sections =
                parts.stream().map(p -> paragraphsOf(p, text)).toList();
        List<String> all = sections.stream().flatMap(List::stream).toList();
        boolean anyStatement = all.stream().anyMatch(Statement::opens);
        return new WritingStyle(
                anyStatement && medianLength(all) < LONG,
                sections.stream().mapToInt(WritingStyle::balance).sum() > 0,
                shareJudging(all));
    }

    /**
     * How much is taken for granted of a paragraph before its own words are looked at: authors who judge in most
     * paragraphs do so in the plain ones too. Part of the odds among its neighbours, and never against it.
     */
    double benefitOfDoubt() {
        return Math.max(0, TRUST * Math.log(judging / (1 - judging)));
    }

    /** Smoothed, so that a few paragraphs say little. */
    private static double shareJudging(List<String> paragraphs) {
        long judging =
                paragraphs.stream().filter(p -> PracticeLanguage.score(p) > 0).count();
        return (judging + 1.0) / (paragraphs.size() + 2.0);
    }

    private static List<String> paragraphsOf(Part part, String text) {
        return part.paragraphs().stream()
                .map(p -> p.in(text).strip())
                .filter(w -> w.length() >= PassageGroups.SHORTEST || Statement.opens(w))
                .toList();
    }

    private static int medianLength(List<String> paragraphs) {
        List<Integer> lengths = paragraphs.stream()
                .filter(p -> !Statement.opens(p))
                .map(String::length)
                .sorted()
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    /** 1 where more text follows the last statement than leads up to the first, -1 where less does. */
    private static int balance(List<String> section) {
        if (section.stream().noneMatch(Statement::opens)) {
            return 0;
        }
        return Integer.compare(lengthUpToStatement(section.reversed()), lengthUpToStatement(section));
    }

    private static int lengthUpToStatement(List<String> paragraphs) {
        return paragraphs.stream()
                .takeWhile(p -> !Statement.opens(p))
                .mapToInt(String::length)
                .sum();
    }
}
