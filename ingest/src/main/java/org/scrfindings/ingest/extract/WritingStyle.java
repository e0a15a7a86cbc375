package org.scrfindings.ingest.extract;

import java.util.List;
import org.scrfindings.ingest.extract.Reading.Part;

/**
 * How an author sets out what was learned. Authors who write long paragraphs make one point in each; authors who write
 * short ones spread a point over several and sum it up in a statement.
 *
 * @param spread whether a point takes several paragraphs
 * @param statementsOpen whether statements mostly come before what explains them, and not after
 */
record WritingStyle(boolean spread, boolean statementsOpen) {

    /** Paragraphs as long as this explain themselves; where half of them are, each stands alone. */
    static final int LONG = 380;

    static WritingStyle of(List<Part> parts, String text) {
        List<List<String>> sections =
                parts.stream().map(p -> paragraphsOf(p, text)).toList();
        List<String> all = sections.stream().flatMap(List::stream).toList();
        boolean anyStatement = all.stream().anyMatch(Statement::opens);
        return new WritingStyle(
                anyStatement && medianLength(all) < LONG,
                sections.stream().mapToInt(WritingStyle::balance).sum() > 0);
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
