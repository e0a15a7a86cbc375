package org.scrfindings.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrfindings.ingest.extract.Reading.Part;
import org.scrfindings.ingest.parse.Paragraph;
import org.scrfindings.ingest.structure.Section;

/**
 * Tells findings that have a title of their own ("Finding 3: …") from other sections. Below the title stand its
 * subsections, and in reports that set out all findings alike the sections that come again below each ("How did this show
 * in the case?", "Why does it matter?"). To a word processor a long title is mostly no heading; then it stands as the last
 * paragraph of the section before.
 */
final class TitledFindings {

    /**
     * A title and all that stands below it, or a section without such a title.
     *
     * @param title empty where there is none
     */
    record Run(String title, List<Part> parts) {

        Run {
            parts = List.copyOf(parts);
        }

        boolean isTitled() {
            return !title.isEmpty();
        }

        Part first() {
            return parts.getFirst();
        }
    }

    /** A section's words at its level: those of a chapter are others. */
    private record Kind(int level, String heading) {
        static Kind of(Part part) {
            Section section = part.section();
            return new Kind(section.level(), section.heading().strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Deeper than any. */
    private static final int NONE = Integer.MAX_VALUE;

    private final Reading reading;
    private final List<Part> parts;
    private final Set<Kind> recurring;
    private final List<Run> runs = new ArrayList<>();

    private TitledFindings(List<Part> parts, Reading reading) {
        this.parts = parts;
        this.reading = reading;
        Set<Kind> met = new HashSet<>();
        recurring = parts.stream()
                .map(Kind::of)
                .filter(kind -> !kind.heading().isEmpty() && !met.add(kind))
                .collect(Collectors.toSet());
    }

    /**
     * All parts in their order, each in one run; a title at the end of a part begins the next one. What stands below may
     * end in the title of the next finding, and then holds that one too.
     */
    static List<Run> apart(List<Part> parts, Reading reading) {
        TitledFindings titled = new TitledFindings(parts, reading);
        for (int next = 0; next < parts.size(); ) {
            next = titled.addRunAt(next);
        }
        return titled.runs;
    }

    /** @return behind the run */
    private int addRunAt(int index) {
        Part part = parts.get(index);
        String heading = part.section().heading();
        if (Statement.isHeadingOfOne(heading)) {
            int end = endOf(index, part.section().level());
            runs.add(new Run(heading, parts.subList(index, end)));
            return end;
        }
        int end = endsInTitle(part) ? endOf(index, NONE) : index + 1;
        if (end == index + 1) {
            runs.add(new Run("", List.of(part)));
        } else {
            addSplit(part, parts.subList(index + 1, end));
        }
        return end;
    }

    private void addSplit(Part part, List<Part> below) {
        int last = part.paragraphs().size() - 1;
        Paragraph title = part.paragraphs().get(last);
        List<Part> titled = new ArrayList<>(List.of(new Part(part.section(), List.of(title))));
        titled.addAll(below);
        runs.add(new Run("", List.of(new Part(part.section(), part.paragraphs().subList(0, last)))));
        runs.add(new Run(words(title), titled));
    }

    /** Where what stands below a title ends: it goes on in sections of a deeper level, and in those that come again. */
    private int endOf(int index, int level) {
        int end = index + 1;
        while (end < parts.size()
                && (parts.get(end).section().level() > level || isBelowEach(parts.get(end), parts.get(end - 1)))
                && !Statement.isHeadingOfOne(parts.get(end).section().heading())) {
            end++;
        }
        return end;
    }

    private boolean isBelowEach(Part part, Part before) {
        return recurring.contains(Kind.of(part)) && !isParted(before, part);
    }

    /** Whether a chapter begins between the two; not all sections of a report are looked at here. */
    private boolean isParted(Part before, Part part) {
        return reading.outline().sections().stream()
                .filter(s -> s.span().start() > before.section().span().start()
                        && s.span().start() < part.section().span().start())
                .anyMatch(s -> s.level() < part.section().level());
    }

    private boolean endsInTitle(Part part) {
        return !part.paragraphs().isEmpty() && isTitle(words(part.paragraphs().getLast()));
    }

    private static boolean isTitle(String words) {
        return words.length() <= PassageGroups.LONGEST_TITLE && Statement.isHeadingOfOne(words);
    }

    private String words(Paragraph paragraph) {
        return paragraph.in(reading.text()).strip();
    }
}
