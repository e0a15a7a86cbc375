package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;

/**
 * How an author sets out what was learned. Authors who write long paragraphs make one point in each; authors who write
 * short ones spread a point over several and sum it up in a statement.
 *
 * @param spread whether a point takes several paragraphs
 * @param statementsOpen whether statements come before what explains them, and not after
 */
record WritingStyle(boolean spread, boolean statementsOpen) {

    /** Where half of the paragraphs are at least as long as this, each of them stands alone. */
    private static final int LONG = 380;

    static WritingStyle of(List<Part> parts, String text) {
        List<String> paragraphs = parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .map(p -> p.in(text))
                .toList();
        boolean anyStatement = paragraphs.stream().anyMatch(Statement::opens);
        return new WritingStyle(
                anyStatement && medianLength(paragraphs) < LONG,
                count(parts, text, List::getFirst) > count(parts, text, List::getLast));
    }

    private static int medianLength(List<String> paragraphs) {
        List<Integer> lengths = paragraphs.stream()
                .filter(p -> p.length() >= PassageGroups.SHORTEST && !Statement.opens(p))
                .map(String::length)
                .sorted()
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    private interface End {
        Paragraph of(List<Paragraph> paragraphs);
    }

    private static long count(List<Part> parts, String text, End end) {
        return parts.stream()
                .filter(p -> p.paragraphs().size() > 1)
                .filter(p -> Statement.opens(end.of(p.paragraphs()).in(text)))
                .count();
    }
}
